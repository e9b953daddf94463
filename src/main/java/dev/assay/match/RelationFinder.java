package dev.assay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Two parts that a relation holds between: every frame of the relation is tried, its parts joined from left to right.
 * Of several places of a part the one nearest to the words beside it counts, as in minimal-interval semantics.
 */
final class RelationFinder extends ListFinder {

    private final Parts parts;

    RelationFinder(int id, Parts parts) {
        super(id);
        this.parts = parts;
    }

    /**
     * A compiled frame.
     *
     * @param parts finders; the slots' are those of the relation's parts
     */
    record Way(Frame frame, List<Finder> parts) {}

    /**
     * What a relation is found by.
     *
     * @param left what stands for {@code $A}
     * @param right what stands for {@code $B}
     * @param wholes all words of all frames, and what only looks like them
     * @param pseudos what only looks like them
     * @param borders what ends a gap
     * @param negations any negation word
     */
    record Parts(
            Finder left,
            Finder right,
            List<Way> ways,
            Finder wholes,
            Finder pseudos,
            Finder borders,
            Finder negations) {

        /** What all must hit: no frame is without a word of its own. */
        List<Finder> needed() {
            return List.of(left, right, wholes);
        }

        /**
         * @param own compiles what the author wrote
         * @param language compiles what is said between
         * @param any joins several
         */
        static Parts of(
                Node.Related related,
                Function<Node, Finder> own,
                Function<Node, Finder> language,
                Function<List<Finder>, Finder> any) {
            Relation relation = related.relation();
            Finder left = own.apply(related.left());
            Finder right = own.apply(related.right());
            Node negation = new Node.Negation();
            List<Way> ways = new ArrayList<>();
            Set<Node> words = new LinkedHashSet<>(relation.pseudos());
            for (Frame frame : relation.frames()) {
                List<Finder> parts = new ArrayList<>();
                for (Node part : frame.parts()) {
                    parts.add(part.equals(Frame.A) ? left : part.equals(Frame.B) ? right : language.apply(part));
                    if (!Frame.isSlot(part) && !part.equals(negation)) {
                        words.add(part);
                    }
                }
                ways.add(new Way(frame, List.copyOf(parts)));
            }
            return new Parts(
                    left,
                    right,
                    List.copyOf(ways),
                    any.apply(words.stream().map(language).toList()),
                    any.apply(relation.pseudos().stream().map(language).toList()),
                    any.apply(relation.borders().stream().map(language).toList()),
                    language.apply(negation));
        }
    }

    @Override
    void outline(Outlines outlines, Search search) {
        if (outlines.mayHit(parts.left, search)
                && outlines.mayHit(parts.right, search)
                && outlines.mayHit(parts.wholes, search)) {
            outlines.drawAnywhere(this);
        } else {
            outlines.draw(this, 0, 0);
        }
    }

    @Override
    List<Hit> list(Search search) {
        if (!search.hits(parts.left) || !search.hits(parts.right) || !search.hits(parts.wholes)) {
            return List.of();
        }
        Coverage coverage = new Coverage(search.list(parts.wholes), search);
        Coverage pseudo = new Coverage(search.list(parts.pseudos), search);
        GapRules rules = new GapRules(search, pseudo.free(search.list(parts.borders)), search.list(parts.negations));
        List<Hit> found = new ArrayList<>();
        for (Way way : parts.ways) {
            found.addAll(find(way, search, coverage, rules));
        }
        return Hit.distinct(found);
    }

    private static List<Hit> find(Way way, Search search, Coverage coverage, GapRules rules) {
        List<List<Hit>> places = new ArrayList<>();
        for (int i = 0; i < way.parts.size(); i++) {
            List<Hit> hits = search.list(way.parts.get(i));
            places.add(isSlot(way, i) ? hits : coverage.free(hits));
            if (places.get(i).isEmpty()) {
                return List.of();
            }
        }
        List<Hit> joined = places.get(0);
        if (way.frame.initial()) {
            joined = joined.stream()
                    .filter(hit -> rules.beginsClause(hit.first()))
                    .toList();
        }
        for (int i = 1; i < places.size() && !joined.isEmpty(); i++) {
            joined = join(joined, way, i, places, search, rules);
        }
        return joined;
    }

    private static List<Hit> join(
            List<Hit> joined, Way way, int part, List<List<Hit>> places, Search search, GapRules rules) {
        Frame.Gap gap = way.frame.gaps().get(part - 1);
        boolean governed = isSlot(way, part - 1)
                && part < way.frame.gaps().size()
                && way.frame.gaps().get(part).close();
        List<Hit> before = places.get(part - 1);
        List<Hit> hits = places.get(part);
        List<Hit> found = new ArrayList<>();
        for (Hit one : joined) {
            for (int i = Search.firstFrom(hits, one.last() + 1); i < hits.size(); i++) {
                Hit other = hits.get(i);
                if (search.wordsBetween(one.last(), other.first()) > gap.words()) {
                    break;
                }
                int from = one.last() + 1;
                int to = other.first() - 1;
                boolean nearest = !GapRules.holds(hits, from, to)
                        && (isSlot(way, part) || !isSlot(way, part - 1) || !GapRules.holds(before, from, to));
                boolean cut = isSlot(way, part)
                        && !isSlot(way, part - 1)
                        && search.pauses().stop(one.last(), other.first());
                if (nearest && !cut && rules.allows(from, to, gap.close(), governed)) {
                    found.add(Hit.join(one, other));
                }
            }
        }
        return Hit.distinct(found);
    }

    private static boolean isSlot(Way way, int part) {
        return Frame.isSlot(way.frame.parts().get(part));
    }

    /** Which words of one sentence are part of longer words of a frame: the "after" of "after that". */
    private static final class Coverage {

        private final Search search;
        private final int start;
        /** The furthest last token of those that start at a token. */
        private final int[] here;
        /** The furthest last token of those that start before a token. */
        private final int[] earlier;

        Coverage(List<Hit> wholes, Search search) {
            this.search = search;
            this.start = search.firstToken();
            here = new int[search.endToken() - start];
            earlier = new int[here.length];
            Arrays.fill(here, -1);
            for (Hit hit : wholes) {
                if (pointsOn(hit)) {
                    continue;
                }
                here[hit.first() - start] = Math.max(here[hit.first() - start], hit.last());
            }
            int furthest = -1;
            for (int i = 0; i < here.length; i++) {
                earlier[i] = furthest;
                furthest = Math.max(furthest, here[i]);
            }
        }

        /** Whether the last word points to what follows: "after that run", but not "after that, run", "and after that". */
        private boolean pointsOn(Hit hit) {
            int next = hit.last() + 1;
            return hit.last() > hit.first()
                    && WordLists.holds("demonstrative", search.folded(hit.last()))
                    && next < search.endToken()
                    && !search.pauses().pause(hit.last(), next)
                    && !WordLists.holds("phrase-start", search.folded(next))
                    && !(hit.first() > start && WordLists.holds("clause-lead", search.folded(hit.first() - 1)));
        }

        /** The hits that no longer one covers. */
        List<Hit> free(List<Hit> hits) {
            List<Hit> free = new ArrayList<>(hits.size());
            for (Hit hit : hits) {
                int at = hit.first() - start;
                if (here[at] <= hit.last() && earlier[at] < hit.last() && !pointsOn(hit)) {
                    free.add(hit);
                }
            }
            return free;
        }
    }
}
