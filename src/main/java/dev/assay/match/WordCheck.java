package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.List;

/** Whether the words of a pattern survive tokenising, so that what an author wrote is what is looked for. */
final class WordCheck {

    /** Signs that may fall away, because they only join the parts of a compound or stand inside a word. */
    private static final String JOINTS = "-_.'’\u2010\u2011";

    private WordCheck() {}

    /**
     * @param word as written, escapes resolved
     * @param pattern the whole pattern, for the error
     * @param position where the word starts in the pattern
     * @throws PatternException if a sign of the word belongs to no token
     */
    static void losesNothing(String word, String pattern, int position) {
        List<Token> tokens = Answer.phrase(word);
        if (tokens.isEmpty()) {
            throw new PatternException("'" + word + "' holds no word that could be found", pattern, position);
        }
        int next = 0;
        for (Token token : tokens) {
            requireJoints(word, next, token.start(), pattern, position);
            next = token.end();
        }
        requireJoints(word, next, word.length(), pattern, position);
    }

    /** @throws PatternException if {@code *} after this word would make no sense */
    static void canTakeEndings(String word, String pattern, int position) {
        char last = word.charAt(word.length() - 1);
        if (!Character.isLetterOrDigit(last) && last != '_') {
            throw new PatternException(
                    "'*' needs a letter before it; for the sign itself write '\\*'", pattern, position);
        }
    }

    private static void requireJoints(String word, int from, int to, String pattern, int position) {
        for (int i = from; i < to; i++) {
            if (JOINTS.indexOf(word.charAt(i)) < 0) {
                throw new PatternException(
                        "'" + word.charAt(i) + "' in '" + word
                                + "' is part of no word and could not be found: leave it out",
                        pattern,
                        position);
            }
        }
    }
}
