package dev.assay.match;

/** The words that nobody means another word by: no misspelling is read into them. Thread-safe. */
public final class Dictionary {

    private Dictionary() {}

    /**
     * Whether a word is one of English, in just this form, or one of the trade in any form.
     *
     * @param folded the word in lower case
     */
    public static boolean knows(String folded) {
        return KnownWords.english().contains(folded);
    }

    /**
     * Whether a word is one of English, in just this form.
     *
     * @param folded the word in lower case
     */
    public static boolean isEnglish(String folded) {
        return KnownWords.english().isEnglish(folded);
    }
}
