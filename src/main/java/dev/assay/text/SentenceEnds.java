package dev.assay.text;

import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a sentence ends at a dot, a question mark or an exclamation mark. Rules decide what they can; where
 * they are in doubt, OpenNLP's model is asked. One object serves one text.
 */
final class SentenceEnds {

    private static final WordFile FILE = WordFile.resource("sentences.txt");
    private static final Set<String> INSIDE = FILE.words("inside");
    private static final Set<String> ABBREVIATIONS = FILE.words("abbreviations");
    private static final Set<String> STARTERS = FILE.words("starters");
    private static final Set<String> QUALIFIERS = FILE.words("qualifiers");

    /** Longer words than this are no abbreviations, starters or modules. */
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final SentenceModel model;

    SentenceEnds(String text, SentenceModel model) {
        this.text = text;
        this.model = model;
    }

    static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    static boolean isStarter(String word) {
        return STARTERS.contains(word);
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
        String word = wordBefore(at);
        if (word.isEmpty()) {
            return follower != Follower.LOWER || text.charAt(Math.max(at - 1, 0)) == ')';
        }
        switch (verdict(word, start, at, follower)) {
            case YES:
                return true;
            case NO:
                return false;
            default:
                return model.isEnd(text, start, after, end);
        }
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

    private Verdict verdict(String word, int start, int at, Follower follower) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (INSIDE.contains(lower)) {
            return Verdict.NO;
        }
        if (ABBREVIATIONS.contains(lower)) {
            return follower == Follower.UPPER ? Verdict.DOUBT : follower == Follower.OTHER ? Verdict.YES : Verdict.NO;
        }
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            boolean label = at - word.length() <= start;
            return label ? Verdict.NO : follower == Follower.UPPER ? Verdict.YES : Verdict.DOUBT;
        }
        if (word.length() == 1) {
            return lower.equals("i") ? Verdict.YES : isInitial(start, at) ? Verdict.NO : Verdict.DOUBT;
        }
        if (follower != Follower.LOWER) {
            return Verdict.YES;
        }
        return word.length() > 3 || hasVowel(lower) ? Verdict.YES : Verdict.DOUBT;
    }

    /** Whether a capital is a name's: first in its sentence, or after another one, as in {@code J. R. Smith}. */
    private boolean isInitial(int start, int at) {
        if (!Character.isUpperCase(text.charAt(at - 1))) {
            return false;
        }
        return at - 1 == start
                || (at - 4 >= start && text.startsWith(". ", at - 3) && Character.isUpperCase(text.charAt(at - 4)));
    }

    private static boolean hasVowel(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if ("aeiouy".indexOf(lower.charAt(i)) >= 0) {
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
        String next = wordAfter(after);
        if (text.charAt(at) != '.' || after > at + 1) {
            return Character.isLetterOrDigit(before) || before == ')' || after > at + 1;
        }
        int nextEnd = after + next.length();
        if (nextEnd < text.length() && (text.charAt(nextEnd) == '_' || text.charAt(nextEnd) == '(')) {
            return false;
        }
        if (STARTERS.contains(next.toLowerCase(Locale.ROOT)) || next.equals("I")) {
            return true;
        }
        String word = wordBefore(at);
        boolean ordinary = word.length() >= 3 && isLower(word, 1) && next.length() >= 3 && isLower(next, 1);
        boolean chained = nextEnd + 1 < text.length()
                && text.charAt(nextEnd) == '.'
                && Character.isLetterOrDigit(text.charAt(nextEnd + 1));
        return ordinary
                && !chained
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && !QUALIFIERS.contains(word.toLowerCase(Locale.ROOT))
                && !Stemmer.stem(word.toLowerCase(Locale.ROOT)).equals(Stemmer.stem(next.toLowerCase(Locale.ROOT)));
    }

    private static boolean isLower(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and dots inside, back from a place. */
    private String wordBefore(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_WORD && isWordSign(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, at);
    }

    private String wordAfter(int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i);
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
