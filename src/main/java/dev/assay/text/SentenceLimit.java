package dev.assay.text;

/** Where a sentence without an end is cut, so that what works sentence by sentence needs bounded memory. */
final class SentenceLimit {

    /** Writers of the longest sentences need a third of this. */
    private static final int WORDS = 400;

    private SentenceLimit() {}

    /**
     * The index after the last token of a sentence that starts with the token {@code first} and would go on to the end
     * of the list.
     */
    static int end(TokenList tokens, int first) {
        if (tokens.size() - first <= WORDS) {
            return tokens.size();
        }
        int hard = (int) Math.min(tokens.size(), (long) first + Sentence.MAX_TOKENS);
        int words = 0;
        for (int i = first; i < hard; i++) {
            if (words >= WORDS && isBorder(tokens, i)) {
                return i;
            }
            if (tokens.isWord(i)) {
                words++;
            }
        }
        return hard;
    }

    /** Whether a word starts at a token that neither belongs to the compound before it nor touches what is there. */
    private static boolean isBorder(TokenList tokens, int i) {
        boolean joined = tokens.compound(i) >= 0 && tokens.compound(i) == tokens.compound(i - 1);
        return !joined && tokens.isWord(i) && tokens.start(i) > tokens.end(i - 1);
    }
}
