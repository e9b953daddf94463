package dev.assay.match;

import java.util.Arrays;

/**
 * One place where a pattern holds. Immutable and thread-safe.
 *
 * <p>A match runs from its first word to its last; between them may lie words that no part of the pattern asked for,
 * which it <em>steps over</em>. All words of a match lie in one sentence.
 */
public final class Match {

    private final int pattern;
    private final int[] words;
    private final boolean corrected;

    Match(int pattern, int[] words, boolean corrected) {
        this.pattern = pattern;
        this.words = words;
        this.corrected = corrected;
    }

    /**
     * A match that something other than a {@link PatternSet} found.
     *
     * @param pattern its number, −1 if no pattern stands behind it
     * @param words the indexes of its tokens, ascending, at least one
     * @throws IllegalArgumentException if there is none, or if they do not ascend
     */
    public static Match of(int pattern, int... words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i] <= words[i - 1]) {
                throw new IllegalArgumentException("not ascending: " + Arrays.toString(words));
            }
        }
        if (words.length == 0) {
            throw new IllegalArgumentException("a match has at least one token");
        }
        return new Match(pattern, words.clone(), false);
    }

    /** The number of the pattern in its {@link PatternSet}. */
    public int pattern() {
        return pattern;
    }

    /** Index of the first token, in {@link dev.assay.text.Answer#tokens()}. */
    public int firstToken() {
        return words[0];
    }

    /** Index of the last token, included. */
    public int lastToken() {
        return words[words.length - 1];
    }

    /** Whether the pattern asked for this token; false for tokens stepped over and for those outside. */
    public boolean uses(int token) {
        return Arrays.binarySearch(words, token) >= 0;
    }

    /** The indexes of the tokens that the pattern asked for, ascending. */
    public int[] words() {
        return words.clone();
    }

    /** The number of the tokens that the pattern asked for. */
    public int wordCount() {
        return words.length;
    }

    /**
     * One of the tokens that the pattern asked for.
     *
     * @param place its place among them, which ascend
     * @return its index
     */
    public int word(int place) {
        return words[place];
    }

    /** Whether one of its tokens is a misspelled word that was read as another. */
    public boolean corrected() {
        return corrected;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Match match
                && pattern == match.pattern
                && corrected == match.corrected
                && Arrays.equals(words, match.words);
    }

    @Override
    public int hashCode() {
        return 31 * pattern + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "pattern " + pattern + " at tokens " + Arrays.toString(words) + (corrected ? ", corrected" : "");
    }
}
