package dev.assay.match;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What the writer or the writer's team did: "we renamed the column", "I had to split it", "my team moved", "our table
 * was rewritten", "it cost us a night", and the clipped "Renamed a column last year". Not what they do, plan, would do
 * or know, and not what others did.
 *
 * <p>Decided by part-of-speech tags, which are computed for those sentences only that hold a first person or start
 * with a word that could be a verb in the past.
 */
final class PastEventFinder extends ListFinder {

    private static final int LONGEST_OWNED = 6;
    private static final int LATEST_COLON = 5;

    private final Finder firstPersons;
    private final Finder dates;

    /**
     * @param dates what shows that a verb like "split" is in the past
     * @param always hits in every sentence
     */
    PastEventFinder(int id, Finder firstPersons, Finder dates, Finder always) {
        super(id);
        this.firstPersons = firstPersons;
        this.dates = dates;
    }

    @Override
    List<Hit> list(Search search) {
        List<Hit> persons = search.list(firstPersons);
        int clipped = clippedVerb(search);
        if (persons.isEmpty() && clipped < 0) {
            return List.of();
        }
        PastVerbs verbs = new PastVerbs(search, !search.list(dates).isEmpty());
        List<Hit> found = new ArrayList<>();
        if (clipped >= 0 && verbs.isClipped(clipped)) {
            found.add(Hit.of(clipped, clipped));
        }
        int before = -1;
        for (Hit person : persons) {
            Hit event = event(person.first(), verbs, search);
            if (event != null && event.last() != before) {
                found.add(event);
                before = event.last();
            }
        }
        return Hit.distinct(found);
    }

    private static Hit event(int person, PastVerbs verbs, Search search) {
        String word = search.folded(person);
        if (WordLists.holds("first-person-object", word)) {
            return ofObject(person, verbs, search);
        }
        if (WordLists.holds("first-person-owner", word)) {
            return ofOwner(person, verbs, search);
        }
        return subject(person, person, verbs);
    }

    private static Hit subject(int person, int last, PastVerbs verbs) {
        Hit verb = verbs.isReal(person) ? verbs.after(last) : null;
        return verb == null ? null : Hit.join(Hit.of(person, last), verb);
    }

    /** "took us", and "me and a colleague split". */
    private static Hit ofObject(int person, PastVerbs verbs, Search search) {
        int before = person - 1;
        if (before >= search.firstToken() && verbs.happensTo(before)) {
            return Hit.of(before, person);
        }
        boolean joined = person + 1 < search.endToken() && WordLists.holds("joining", search.folded(person + 1));
        return joined ? subject(person, person + 1, verbs) : null;
    }

    /** "my team moved", "our table was rewritten". */
    private static Hit ofOwner(int person, PastVerbs verbs, Search search) {
        int end = Math.min(search.endToken(), person + 1 + LONGEST_OWNED);
        for (int i = person + 1; i < end; i++) {
            Token head = search.token(i);
            if (WordLists.holds("own-group", head.folded())) {
                return subject(person, i, verbs);
            }
            if (WordLists.holdsStem("other-person", head.stem())
                    || search.pauses().pause(i - 1, i) && i > person + 1) {
                return null;
            }
            if (!verbs.isNoun(i)) {
                Hit passive = verbs.isReal(person) && i > person + 1 ? verbs.passive(i) : null;
                if (passive != null) {
                    return Hit.join(Hit.of(person, i - 1), passive);
                }
                if (!verbs.isModifier(i) && !verbs.isPreposition(i)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The first word of what is said, if it could be a verb in the past; −1 if not. */
    private static int clippedVerb(Search search) {
        int start = search.firstToken();
        for (int i = start + 1; i < Math.min(search.endToken(), start + LATEST_COLON); i++) {
            if (search.pauses().colon(i)) {
                start = i;
            }
        }
        while (start < search.endToken()
                && (!search.isWord(start) || WordLists.holds("lead-in", search.folded(start)))) {
            start++;
        }
        return start < search.endToken() && looksPast(search.token(start)) ? start : -1;
    }

    private static boolean looksPast(Token token) {
        return token.folded().endsWith("ed")
                || !token.stem().equals(token.folded())
                || WordLists.holds("unchanged", token.folded());
    }
}
