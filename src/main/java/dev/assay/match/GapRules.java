package dev.assay.match;

import dev.assay.text.Token;
import java.util.List;

/**
 * What the frames of relations may step over in one sentence. Lives for one sentence; not thread-safe.
 *
 * <p>A gap must not hold the border words of the relation, nor a negation that a comma or a "but" turns from the words
 * before it to those behind it ("acked, not run, but …"). A close gap holds no comma, and no new subject. Before words
 * that govern what follows them ("before", "because"), a gap does not leave the clause.
 */
final class GapRules {

    private static final int CLAUSE_LEAD = 2;

    private final Search search;
    private final List<Hit> borders;
    private final List<Hit> negations;

    GapRules(Search search, List<Hit> borders, List<Hit> negations) {
        this.search = search;
        this.borders = borders;
        this.negations = negations;
    }

    /** Whether the tokens between two parts may be stepped over. */
    boolean allows(int from, int to, boolean close, boolean governed) {
        if (close && search.pauses().pause(from - 1, to + 1)) {
            return false;
        }
        if (from > to) {
            return true;
        }
        if (holds(borders, from, to) || close && leadsElsewhere(from, to)) {
            return false;
        }
        return !(governed && leavesClause(from, to)) && !contrasts(from, to);
    }

    /** Whether one of some hits lies between two tokens, both included. */
    static boolean holds(List<Hit> hits, int from, int to) {
        for (int i = Search.firstFrom(hits, from);
                i < hits.size() && hits.get(i).first() <= to;
                i++) {
            if (hits.get(i).last() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a new subject begins behind the first word, or another thing of the same name is meant. */
    private boolean leadsElsewhere(int from, int to) {
        for (int i = from; i <= to; i++) {
            String word = search.folded(i);
            if (i > from && WordLists.holds("subject", word) || WordLists.holds("another", word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins in the gap so early that what follows the gap belongs to it. */
    private boolean leavesClause(int from, int to) {
        Token before = search.token(from - 1);
        for (int i = from; i <= to - CLAUSE_LEAD; i++) {
            if (search.token(i).clause() != before.clause()) {
                return true;
            }
        }
        return false;
    }

    private boolean contrasts(int from, int to) {
        for (int i = Search.firstFrom(negations, from); i < negations.size(); i++) {
            int negation = negations.get(i).first();
            if (negation > to) {
                return false;
            }
            if (search.pauses().pause(negation, to + 1) || search.pauses().pause(from - 1, negation)) {
                return true;
            }
            for (int word = negation + 1; word <= to; word++) {
                if (WordLists.holds("contrast", search.folded(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a clause begins at a token, or at the conjunctions and adverbs before it. */
    boolean beginsClause(int token) {
        int at = token;
        while (at > search.firstToken()) {
            if (search.pauses().pause(at - 1, at)) {
                return true;
            }
            String before = search.folded(at - 1);
            if (WordLists.holds("clause-lead", before) || !search.isWord(at - 1)) {
                return true;
            }
            if (!WordLists.holds("focus", before)) {
                return false;
            }
            at--;
        }
        return true;
    }
}
