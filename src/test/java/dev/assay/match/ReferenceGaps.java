package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;

/**
 * What the frames of relations may step over. No gap holds border words, nor a negation that a pause or a "but" sets
 * apart from what stands on one side. A close gap holds no pause, no word for another thing, and no subject but at its
 * start. Before words that govern what follows them, a gap stays in its clause, but for its last two words.
 */
final class ReferenceGaps {

    private static final int CLAUSE_LEAD = 2;

    private final ReferenceSentence sentence;
    private final ReferencePlaces borders;
    private final ReferencePlaces negations;

    ReferenceGaps(ReferenceSentence sentence, ReferencePlaces borders, ReferencePlaces negations) {
        this.sentence = sentence;
        this.borders = borders;
        this.negations = negations;
    }

    /** Whether the tokens from one to another, none if the first lies behind the last, may be stepped over. */
    boolean allows(int from, int to, boolean close, boolean governed) {
        if (close && sentence.pause(from - 1, to + 1)) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            boolean elsewhere = isIn("another", i) || i > from && isIn("subject", i);
            boolean outside = i <= to - CLAUSE_LEAD
                    && sentence.token(i).clause() != sentence.token(from - 1).clause();
            if (close && elsewhere || governed && outside) {
                return false;
            }
        }
        for (Place border : borders.all()) {
            if (border.first() >= from && border.last() <= to) {
                return false;
            }
        }
        for (Place negation : negations.all()) {
            if (negation.first() >= from && negation.last() <= to && setsApart(negation.first(), from, to)) {
                return false;
            }
        }
        return true;
    }

    private boolean setsApart(int negation, int from, int to) {
        boolean contrast = false;
        for (int i = negation + 1; i <= to; i++) {
            contrast |= isIn("contrast", i);
        }
        return contrast || sentence.pause(from - 1, negation) || sentence.pause(negation, to + 1);
    }

    /** Whether a semicolon stands between two tokens. */
    boolean semicolon(int earlier, int later) {
        return sentence.answer().holdsBetween(earlier, later, ";");
    }

    /** Whether a clause begins at a token, or at the adverbs before it. */
    boolean beginsClause(int token) {
        for (int i = token; i > sentence.first(); i--) {
            boolean begins = sentence.pause(i - 1, i)
                    || isIn("clause-lead", i - 1)
                    || !sentence.token(i - 1).isWord();
            if (begins) {
                return true;
            }
            if (!isIn("focus", i - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(String list, int token) {
        return WordLists.holds(list, sentence.token(token).folded());
    }
}
