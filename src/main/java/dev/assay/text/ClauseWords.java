package dev.assay.text;

import java.util.function.IntPredicate;

/** Decides whether a clause begins at a token: by the punctuation before it and by the words around it. */
final class ClauseWords {

    /** How many words after a determiner are searched for the verb that makes it a subject. */
    private static final int SUBJECT_LENGTH = 8;

    /** How many words a relative clause has at most before the verb of the main one. */
    private static final int RELATIVE_LENGTH = 9;

    /** The marks of the words that may begin a clause without a comma or a joining word before them. */
    private static final long MAY_BEGIN = WordMarks.ALWAYS
            | WordMarks.LEADING
            | WordMarks.SO
            | WordMarks.GOES_ON
            | WordMarks.CONTRACTION
            | WordMarks.PRONOUN
            | WordMarks.LISTED_VERB;

    private final String text;
    private final TokenList tokens;

    /** The last verb among the tokens before {@link #seen}. */
    private int lastVerb = -1;

    private int seen;

    ClauseWords(String text, TokenList tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Whether a clause begins at the token {@code i}.
     *
     * @param start first token of the clause so far
     * @param end index after the sentence's last token
     */
    boolean begins(int i, int start, int end) {
        Gap gap = gapBefore(i);
        if (gap == Gap.STRONG || isArrow(i - 1, start)) {
            return true;
        }
        boolean mayBegin = gap == Gap.COMMA || is(i, MAY_BEGIN) || is(i - 1, WordMarks.COORDINATOR);
        if (!mayBegin) {
            return false;
        }
        boolean joined = i - 1 > start && is(i - 1, WordMarks.COORDINATOR);
        if (tokens.isCode(i) || !tokens.isWord(i) || tokens.compound(i) >= 0) {
            boolean front = gap == Gap.COMMA && is(start, WordMarks.FRONT);
            return front || (gap == Gap.COMMA || joined) && isNamedSubject(i, end);
        }
        if (is(i, WordMarks.ALWAYS) && (gap == Gap.COMMA || !is(i - 1, WordMarks.BINDING))) {
            return true;
        }
        if (i > start && i + 1 < end && is(i, WordMarks.LEADING) && is(i + 1, WordMarks.ALWAYS)) {
            return gapBefore(i + 1) == Gap.SPACE;
        }
        if (gap == Gap.COMMA) {
            return is(start, WordMarks.FRONT)
                    || is(i, WordMarks.AFTER_COMMA)
                    || isSubject(i, end)
                    || is(i, WordMarks.ENDS_IN_ING) && hasVerbAhead(i, end)
                    || Character.isUpperCase(text.charAt(tokens.start(i))) && isNamedSubject(i, end);
        }
        return concludes(i, start, end)
                || goesOn(i, start)
                || startsUnannounced(i, start, end)
                || endsNegatedRelative(i, start)
                || joined && isJoined(i, start, end);
    }

    /** Whether a clause begins behind a coordinating word: "it locks and the table waits", ", and nginx has none". */
    private boolean isJoined(int i, int start, int end) {
        boolean verbFollows = i + 1 < end && gapBefore(i + 1) == Gap.SPACE && isVerb(i + 1);
        if (verbFollows && gapBefore(i - 1) == Gap.COMMA) {
            return true;
        }
        // "the key and the token are" has two subjects
        return isSubject(i, end) && (is(i, WordMarks.SUBJECT) || hasVerb(start, i));
    }

    /** Whether a verb comes soon that is not one of a clause inside: ", hashing it in each test costs time". */
    private boolean hasVerbAhead(int i, int end) {
        return verbComes(
                i + 2,
                Math.min(end, i + 1 + SUBJECT_LENGTH),
                next -> is(next, WordMarks.LISTED_VERB),
                next -> is(next, WordMarks.RELATIVE));
    }

    /** Whether a verb stands among some tokens, before a pause, a word that begins a clause, or another end. */
    private boolean verbComes(int from, int to, IntPredicate verb, IntPredicate end) {
        for (int next = from; next < to; next++) {
            if (gapBefore(next) != Gap.SPACE || is(next, WordMarks.ALWAYS) || end.test(next)) {
                return false;
            }
            if (verb.test(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is the point of an arrow such as "->". */
    private boolean isArrow(int i, int start) {
        return i > start
                && is(i, WordMarks.ARROW_POINT)
                && "-=".contains(tokens.folded(i - 1))
                && tokens.end(i - 1) == tokens.start(i);
    }

    /** Whether a token is a "so" that says what follows from the words before. */
    private boolean concludes(int i, int start, int end) {
        return is(i, WordMarks.SO)
                && i > start
                && i + 1 < end
                && !is(i - 1, WordMarks.BEFORE_SO)
                && !is(i + 1, WordMarks.AFTER_SO);
    }

    /** Whether a verb behind "and" says another thing of a subject of which one was said. */
    private boolean goesOn(int i, int start) {
        return is(i, WordMarks.GOES_ON) && i - 1 > start && is(i - 1, WordMarks.AND) && hasVerb(start, i - 1);
    }

    /** Whether a pronoun and its verb follow on a statement that is complete, without a comma or a joining word. */
    private boolean startsUnannounced(int i, int start, int end) {
        boolean contracted = is(i, WordMarks.CONTRACTION);
        boolean verbFollows =
                contracted || is(i, WordMarks.PRONOUN) && i + 1 < end && gapBefore(i + 1) == Gap.SPACE && isVerb(i + 1);
        return verbFollows
                && tokens.isWord(i - 1)
                && !is(i - 1, WordMarks.HOLDING)
                && (!isVerb(i - 1) || isPassive(i - 1, start))
                && (hasVerb(start, i) || is(start, WordMarks.FRONT) && i > start + 2);
    }

    /**
     * Whether a verb goes on with the main clause behind a relative one that holds a negation: "a user who hasn't got it
     * gets a 403" does not deny the 403.
     */
    private boolean endsNegatedRelative(int i, int start) {
        if (!is(i, WordMarks.LISTED_VERB) || is(i - 1, WordMarks.STAYS) || isNegation(i - 1)) {
            return false;
        }
        boolean negated = false;
        for (int back = i - 1; back > start && back >= i - RELATIVE_LENGTH; back--) {
            if (is(back, WordMarks.RELATIVE)) {
                return negated;
            }
            negated |= isNegation(back) && back < i - 1;
        }
        return false;
    }

    private boolean isNegation(int i) {
        return is(i, WordMarks.NEGATION);
    }

    /** Whether a participle ends a clause in the passive, so that a pronoun behind it is not its object. */
    private boolean isPassive(int participle, int start) {
        for (int i = participle - 1; i >= Math.max(start, participle - 3); i--) {
            if (is(i, WordMarks.BE)) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a clause that begins at {@code i}: a coordinating word before it belongs to it. */
    int withCoordinator(int i, int start) {
        boolean coordinated = i - 1 > start && is(i - 1, WordMarks.COORDINATOR) && gapBefore(i) == Gap.SPACE;
        return coordinated ? i - 1 : i;
    }

    private enum Gap {
        SPACE,
        COMMA,
        STRONG
    }

    private Gap gapBefore(int i) {
        if (is(i - 1, WordMarks.ARROW)) {
            return Gap.STRONG;
        }
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        if (to - from <= 1 && (to == from || text.charAt(from) == ' ')) {
            return Gap.SPACE;
        }
        Gap gap = Gap.SPACE;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean ellipsis = c == '\u2026' || c == '.' && at + 1 < to && text.charAt(at + 1) == '.';
            if (";\u2014".indexOf(c) >= 0 || ellipsis || (c == ':' && isSpaceAt(at + 1))) {
                return Gap.STRONG;
            }
            boolean dash = c == '\u2013' || c == '-' || c == '\u2212';
            if (dash && ((isSpaceAt(at - 1) && isSpaceAt(at + 1)) || (at + 1 < to && text.charAt(at + 1) == '-'))) {
                return Gap.STRONG;
            }
            if (c == ',') {
                gap = Gap.COMMA;
            }
        }
        return gap;
    }

    private boolean isSpaceAt(int at) {
        return at < 0 || at >= text.length() || Lines.isSpace(text.charAt(at)) || Lines.isLineEnd(text.charAt(at));
    }

    /** Whether an identifier begins at a token and a verb follows it: ", django-environ does it". */
    private boolean isNamedSubject(int i, int end) {
        int next = i + 1;
        while (next < end && tokens.compound(i) >= 0 && tokens.compound(next) == tokens.compound(i)) {
            next++;
        }
        if (next >= end || gapBefore(next) != Gap.SPACE || !tokens.isWord(next)) {
            return false;
        }
        return isVerb(next) || isThirdPerson(next);
    }

    private boolean isThirdPerson(int i) {
        String word = tokens.folded(i);
        return is(i, WordMarks.INFLECTED) && word.length() > 3 && word.endsWith("s");
    }

    private boolean is(int token, long marks) {
        return tokens.form(token).is(marks);
    }

    private boolean isSubject(int i, int end) {
        if (is(i, WordMarks.SUBJECT)) {
            return true;
        }
        if (!is(i, WordMarks.DETERMINER)) {
            return false;
        }
        int from = is(i, WordMarks.STANDALONE) ? i + 1 : i + 2;
        return verbComes(from, Math.min(end, i + 1 + SUBJECT_LENGTH), this::isVerb, next -> false);
    }

    /** Whether a verb stands among the tokens from {@code start} to {@code end}; asked for rising ends. */
    private boolean hasVerb(int start, int end) {
        while (seen < end) {
            if (isVerb(seen)) {
                lastVerb = seen;
            }
            seen++;
        }
        return lastVerb >= start;
    }

    /** Whether a token is surely a verb, or one in the past. */
    private boolean isVerb(int i) {
        return is(i, WordMarks.VERB);
    }
}
