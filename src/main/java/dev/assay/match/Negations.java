package dev.assay.match;

import java.util.Locale;

/** The words that the item {@code not} of a pattern stands for. Immutable and thread-safe. */
public final class Negations {

    private Negations() {}

    /** Whether a word is one of them, in whichever case. */
    public static boolean contain(String word) {
        return WordLists.holds("negation", word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }
}
