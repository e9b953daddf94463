package dev.assay.text;

import java.util.Locale;

/**
 * Decides whether a sentence ends at a dot, a question mark or an exclamation mark. Rules decide what they can; where
 * they are in doubt, OpenNLP's model is asked. One object serves one text.
 */
final class SentenceEnds {

    /** Longer words than this are no abbreviations, starters or modules. */
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final SentenceModel model;

    SentenceEnds(String text, SentenceModel model) {
        this.text = text;
        this.model = model;
    }

    static boolean isTerminator(char c) {
        if (c > '?' && c < '\u2026') {
            return false; // as most are
        }
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    /** The place after terminators that stand in a row and the quotes, brackets and emphasis that they close. */
    static int afterTerminators(String text, int start, int end) {
        int i = start;
        while (i < end && isTerminator(text.charAt(i))) {
            i++;
        }
        while (i < end && ")]}\"'\u201D\u2019\u00BB*_".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Whether a sentence ends at a terminator that something other than a letter follows.
     *
     * @param start where the sentence starts
     * @param at where the terminators start
     * @param after the place behind them and what they close
     * @param next where the text goes on
     * @param end where the block ends
     */
    boolean isEnd(int start, int at, int after, int next, int end) {
        if (next >= end) {
            return true;
        }
        if (isLeftOut(at, after)) {
            return false;
        }
        Follower follower = follower(next, end);
        char sign = text.charAt(at);
        if (sign != '.') {
            boolean closed = after > at + 1 && !isTerminator(text.charAt(after - 1));
            boolean trailing = sign == '\u2026' || closed;
            return !(trailing && follower == Follower.LOWER);
        }
        if (at + 1 < after && text.charAt(at + 1) == '.') {
            return follower != Follower.LOWER; // an ellipsis
        }
        int word = wordBefore(at);
        if (word == at) {
            return follower != Follower.LOWER || text.charAt(Math.max(at - 1, 0)) == ')';
        }
        Verdict verdict = verdict(word, start, at, next, follower);
        return verdict == Verdict.DOUBT ? model.isEnd(text, start, after, end) : verdict == Verdict.YES;
    }

    /** Whether dots stand for what was left out between two brackets: {@code IN (...)}. */
    private boolean isLeftOut(int at, int after) {
        if (at == 0) {
            return false;
        }
        int close = after - 1;
        while (close > at && !isTerminator(text.charAt(close - 1))) {
            close--;
        }
        int bracket = "([{".indexOf(text.charAt(at - 1));
        return bracket >= 0 && text.charAt(close) == ")]}".charAt(bracket);
    }

    private enum Verdict {
        YES,
        NO,
        DOUBT
    }

    private enum Follower {
        UPPER,
        LOWER,
        DIGIT,
        OTHER
    }

    private Verdict verdict(int word, int start, int at, int next, Follower follower) {
        int lists = SentenceWords.lists(text, word, at);
        if ((lists & SentenceWords.INSIDE) != 0) {
            return Verdict.NO;
        }
        if ((lists & SentenceWords.ABBREVIATION) != 0) {
            return follower == Follower.UPPER ? Verdict.DOUBT : follower == Follower.OTHER ? Verdict.YES : Verdict.NO;
        }
        char first = text.charAt(word);
        if (Character.isDigit(first)) {
            boolean label = word <= start;
            return label ? Verdict.NO : follower == Follower.UPPER ? Verdict.YES : Verdict.DOUBT;
        }
        if (at - word == 1) {
            return first == 'I' || first == 'i'
                    ? Verdict.YES
                    : isInitial(start, at) ? Verdict.NO : startsSentence(next, follower) ? Verdict.YES : Verdict.DOUBT;
        }
        if (follower != Follower.LOWER) {
            return Verdict.YES;
        }
        return at - word > 3 || hasVowel(word, at) ? Verdict.YES : Verdict.DOUBT;
    }

    /** Whether a word with a capital begins a sentence, and no name: "with node A. The others". */
    private boolean startsSentence(int next, Follower follower) {
        return follower == Follower.UPPER && SentenceWords.isIn(SentenceWords.STARTER, text, next, endOfWord(next));
    }

    /** Whether a capital is a name's: first in its sentence, or after another one, as in {@code J. R. Smith}. */
    private boolean isInitial(int start, int at) {
        if (!Character.isUpperCase(text.charAt(at - 1))) {
            return false;
        }
        return at - 1 == start
                || (at - 4 >= start && text.startsWith(". ", at - 3) && Character.isUpperCase(text.charAt(at - 4)));
    }

    private boolean hasVowel(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("aeiouy".indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends at a terminator that a letter touches, as in {@code diffusion.Water}. */
    boolean isGluedEnd(int at, int after) {
        if (text.charAt(at) >= '\u3000') {
            return true; // wide ones need no space after them
        }
        if (after >= text.length() || !Character.isUpperCase(text.charAt(after)) || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (text.charAt(at) != '.' || after > at + 1) {
            return Character.isLetterOrDigit(before) || before == ')' || after > at + 1;
        }
        int nextEnd = endOfWord(after);
        if (nextEnd < text.length() && (text.charAt(nextEnd) == '_' || text.charAt(nextEnd) == '(')) {
            return false;
        }
        boolean pronoun = nextEnd == after + 1 && text.charAt(after) == 'I';
        return pronoun
                || SentenceWords.isIn(SentenceWords.STARTER, text, after, nextEnd)
                || startsAnother(wordBefore(at), at, after, nextEnd);
    }

    /** Whether two ordinary words with a dot between are no name of two parts, as {@code models.Model} is. */
    private boolean startsAnother(int word, int end, int next, int nextEnd) {
        boolean ordinary =
                end - word >= 3 && isLower(word + 1, end) && nextEnd - next >= 3 && isLower(next + 1, nextEnd);
        boolean chained = nextEnd + 1 < text.length()
                && text.charAt(nextEnd) == '.'
                && Character.isLetterOrDigit(text.charAt(nextEnd + 1));
        return ordinary
                && !chained
                && Character.isLowerCase(text.charAt(end - 1))
                && !SentenceWords.isIn(SentenceWords.QUALIFIER, text, word, end)
                && !stem(word, end).equals(stem(next, nextEnd));
    }

    private String stem(int start, int end) {
        return Stemmer.stem(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private boolean isLower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where letters, digits and dots inside start, back from a place. */
    private int wordBefore(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_WORD && isWordSign(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private int endOfWord(int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019';
    }

    private Follower follower(int next, int end) {
        int i = next;
        while (i < end && "([{\"'\u201C\u2018\u00AB*_".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        char c = i < end ? text.charAt(i) : ' ';
        if (Character.isUpperCase(c)) {
            return Follower.UPPER;
        }
        if (Character.isLowerCase(c)) {
            return Follower.LOWER;
        }
        return Character.isDigit(c) ? Follower.DIGIT : Follower.OTHER;
    }
}
