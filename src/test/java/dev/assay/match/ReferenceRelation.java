package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a relation finds: the parts of each of its frames in order, with gaps as {@link ReferenceGaps} allows them. Of
 * several places of a part the nearest to its neighbour counts. Words of a frame that lie in longer words of any frame,
 * or of what only looks like one, do not count.
 */
final class ReferenceRelation {

    private final ReferenceMatcher matcher;
    private final ReferenceSentence sentence;
    private final ReferencePlaces left;
    private final ReferencePlaces right;
    private final ReferencePlaces wholes;
    private final ReferenceGaps gaps;

    private ReferenceRelation(
            ReferenceMatcher matcher, Relation relation, ReferencePlaces left, ReferencePlaces right) {
        this.matcher = matcher;
        this.left = left;
        this.right = right;
        sentence = matcher.sentence();
        wholes = matcher.any(words(relation));
        ReferencePlaces borders = free(matcher.any(relation.borders()), matcher.any(relation.pseudos()));
        gaps = new ReferenceGaps(sentence, borders, matcher.find(new Node.Negation()));
    }

    static ReferencePlaces of(Node.Related related, ReferenceMatcher matcher) {
        ReferencePlaces left = matcher.find(related.left());
        ReferencePlaces right = matcher.find(related.right());
        ReferencePlaces found = new ReferencePlaces();
        if (!left.isEmpty() && !right.isEmpty()) {
            ReferenceRelation reference = new ReferenceRelation(matcher, related.relation(), left, right);
            related.relation().frames().forEach(frame -> found.addAll(reference.find(frame)));
        }
        return found;
    }

    private static List<Node> words(Relation relation) {
        Set<Node> words = new LinkedHashSet<>(relation.pseudos());
        for (Frame frame : relation.frames()) {
            words.addAll(frame.parts());
        }
        words.removeIf(part -> Frame.isSlot(part) || part instanceof Node.Negation);
        return List.copyOf(words);
    }

    private ReferencePlaces find(Frame frame) {
        List<ReferencePlaces> places = new ArrayList<>();
        for (Node part : frame.parts()) {
            places.add(part.equals(Frame.A) ? left : part.equals(Frame.B) ? right : free(matcher.find(part), wholes));
        }
        ReferencePlaces found = new ReferencePlaces();
        for (Place place : places.get(0).all()) {
            if (!frame.initial() || gaps.beginsClause(place.first())) {
                found.copy(places.get(0), place);
            }
        }
        for (int part = 1; part < places.size(); part++) {
            found = extend(found, frame, part, places);
        }
        return found;
    }

    private ReferencePlaces extend(ReferencePlaces before, Frame frame, int part, List<ReferencePlaces> places) {
        boolean slot = Frame.isSlot(frame.parts().get(part));
        boolean slotBefore = Frame.isSlot(frame.parts().get(part - 1));
        boolean governs = part < frame.gaps().size() && frame.gaps().get(part).close();
        Frame.Gap gap = frame.gaps().get(part - 1);
        ReferencePlaces next = places.get(part);
        ReferencePlaces found = new ReferencePlaces();
        for (Place one : before.all()) {
            for (Place other : next.all()) {
                int from = one.last() + 1;
                int to = other.first() - 1;
                if (from > other.first()
                        || sentence.wordsBetween(one.last(), other.first()) > gap.words()
                        || slot && !slotBefore && gaps.semicolon(one.last(), other.first())
                        || !gaps.allows(from, to, gap.close(), slotBefore && governs)) {
                    continue;
                }
                List<ReferencePlaces> rivals =
                        slotBefore && !slot ? List.of(next, places.get(part - 1)) : List.of(next);
                boolean surelyNot = rivals.stream().anyMatch(rival -> nearer(rival, from, to, true));
                boolean maybeNot = rivals.stream().anyMatch(rival -> nearer(rival, from, to, false));
                if (!surelyNot) {
                    found.join(before, one, next, other, false, !maybeNot);
                }
            }
        }
        return found;
    }

    private static boolean nearer(ReferencePlaces rival, int from, int to, boolean certain) {
        return rival.all().stream()
                .anyMatch(place -> place.first() >= from && place.last() <= to && (!certain || rival.isCertain(place)));
    }

    /** The places that no longer one covers, and that do not point to what follows them. */
    private ReferencePlaces free(ReferencePlaces places, ReferencePlaces longer) {
        ReferencePlaces free = new ReferencePlaces();
        for (Place place : places.all()) {
            boolean covered = longer.all().stream()
                    .anyMatch(whole -> whole.covers(place) && !whole.equals(place) && !pointsOn(whole));
            if (!covered && !pointsOn(place)) {
                free.copy(places, place);
            }
        }
        return free;
    }

    /** Whether the last word of some points to what follows: "after that run". */
    private boolean pointsOn(Place place) {
        int next = place.last() + 1;
        if (place.first() == place.last() || next == sentence.end() || sentence.pause(place.last(), next)) {
            return false;
        }
        boolean led = place.first() > sentence.first() && isIn("clause-lead", place.first() - 1);
        return isIn("demonstrative", place.last()) && !isIn("phrase-start", next) && !led;
    }

    private boolean isIn(String list, int token) {
        return WordLists.holds(list, sentence.token(token).folded());
    }
}
