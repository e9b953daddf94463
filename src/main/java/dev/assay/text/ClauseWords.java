package dev.assay.text;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Decides whether a clause begins at a token: by the punctuation before it and by the words around it. */
final class ClauseWords {

    private static final WordFile FILE = WordFile.resource("clauses.txt");
    private static final Set<String> ALWAYS = FILE.words("always");
    private static final Set<String> COORDINATORS = FILE.words("coordinators");
    private static final Set<String> BEFORE_SO = FILE.words("before-so");
    private static final Set<String> AFTER_SO = FILE.words("after-so");
    private static final Set<String> GOES_ON = FILE.words("goes-on");
    private static final Set<String> AFTER_COMMA = FILE.words("after-comma");
    private static final Set<String> SUBJECTS = FILE.words("subjects");
    private static final Set<String> PRONOUNS = FILE.words("pronouns");
    private static final Set<String> CONTRACTIONS = FILE.words("contractions");
    private static final Set<String> BE = FILE.words("be");
    private static final Set<String> LEADING = FILE.words("leading");
    private static final Set<String> RELATIVES = FILE.words("relatives");
    private static final Set<String> NEGATIONS = FILE.words("negations");
    private static final Set<String> STAYS = FILE.words("stays");
    private static final Set<String> HOLDING = FILE.words("holding");
    private static final Set<String> DETERMINERS = FILE.words("determiners");
    private static final Set<String> STANDALONE = FILE.words("standalone");
    private static final Set<String> VERBS = FILE.words("verbs");
    private static final Set<String> FRONTS = FILE.words("fronts");
    private static final Set<String> BINDING = FILE.words("binding");

    private static final Set<String> PASTS = WordFile.resource("stems.txt").entries("verbs").values().stream()
            .map(forms -> forms.get(0))
            .filter(form -> form.length() > 1) // a dash says that the past is regular
            .collect(Collectors.toUnmodifiableSet());

    /** How many words after a determiner are searched for the verb that makes it a subject. */
    private static final int SUBJECT_LENGTH = 6;

    /** How many words a relative clause has at most before the verb of the main one. */
    private static final int RELATIVE_LENGTH = 9;

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
        boolean joined = i - 1 > start && COORDINATORS.contains(tokens.folded(i - 1));
        if (tokens.isCode(i) || !tokens.isWord(i) || tokens.compound(i) >= 0) {
            boolean front = gap == Gap.COMMA && FRONTS.contains(tokens.folded(start));
            return front || (gap == Gap.COMMA || joined) && isNamedSubject(i, end);
        }
        String word = tokens.folded(i);
        if (ALWAYS.contains(word) && (gap == Gap.COMMA || !BINDING.contains(tokens.folded(i - 1)))) {
            return true;
        }
        if (i > start && i + 1 < end && LEADING.contains(word) && ALWAYS.contains(tokens.folded(i + 1))) {
            return gapBefore(i + 1) == Gap.SPACE;
        }
        if (gap == Gap.COMMA) {
            return FRONTS.contains(tokens.folded(start))
                    || AFTER_COMMA.contains(word)
                    || isSubject(i, end)
                    || word.endsWith("ing") && hasVerbAhead(i, end)
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
        return isSubject(i, end) && (SUBJECTS.contains(tokens.folded(i)) || hasVerb(start, i));
    }

    /** Whether a verb comes soon that is not one of a clause inside: ", hashing it in each test costs time". */
    private boolean hasVerbAhead(int i, int end) {
        return verbComes(
                i + 2,
                Math.min(end, i + 1 + SUBJECT_LENGTH),
                next -> VERBS.contains(tokens.folded(next)),
                next -> RELATIVES.contains(tokens.folded(next)));
    }

    /** Whether a verb stands among some tokens, before a pause, a word that begins a clause, or another end. */
    private boolean verbComes(int from, int to, IntPredicate verb, IntPredicate end) {
        for (int next = from; next < to; next++) {
            if (gapBefore(next) != Gap.SPACE || ALWAYS.contains(tokens.folded(next)) || end.test(next)) {
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
                && tokens.folded(i).equals(">")
                && "-=".contains(tokens.folded(i - 1))
                && tokens.end(i - 1) == tokens.start(i);
    }

    /** Whether a token is a "so" that says what follows from the words before. */
    private boolean concludes(int i, int start, int end) {
        return tokens.folded(i).equals("so")
                && i > start
                && i + 1 < end
                && !BEFORE_SO.contains(tokens.folded(i - 1))
                && !AFTER_SO.contains(tokens.folded(i + 1));
    }

    /** Whether a verb behind "and" says another thing of a subject of which one was said. */
    private boolean goesOn(int i, int start) {
        return GOES_ON.contains(tokens.folded(i))
                && i - 1 > start
                && tokens.folded(i - 1).equals("and")
                && hasVerb(start, i - 1);
    }

    /** Whether a pronoun and its verb follow on a statement that is complete, without a comma or a joining word. */
    private boolean startsUnannounced(int i, int start, int end) {
        String word = tokens.folded(i);
        boolean contracted = CONTRACTIONS.contains(word);
        boolean verbFollows =
                contracted || PRONOUNS.contains(word) && i + 1 < end && gapBefore(i + 1) == Gap.SPACE && isVerb(i + 1);
        return verbFollows
                && tokens.isWord(i - 1)
                && !HOLDING.contains(tokens.folded(i - 1))
                && (!isVerb(i - 1) || isPassive(i - 1, start))
                && (hasVerb(start, i) || FRONTS.contains(tokens.folded(start)) && i > start + 2);
    }

    /**
     * Whether a verb goes on with the main clause behind a relative one that holds a negation: "a user who hasn't got it
     * gets a 403" does not deny the 403.
     */
    private boolean endsNegatedRelative(int i, int start) {
        if (!VERBS.contains(tokens.folded(i)) || STAYS.contains(tokens.folded(i - 1)) || isNegation(i - 1)) {
            return false;
        }
        boolean negated = false;
        for (int back = i - 1; back > start && back >= i - RELATIVE_LENGTH; back--) {
            if (RELATIVES.contains(tokens.folded(back))) {
                return negated;
            }
            negated |= isNegation(back) && back < i - 1;
        }
        return false;
    }

    private boolean isNegation(int i) {
        String word = tokens.folded(i);
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    /** Whether a participle ends a clause in the passive, so that a pronoun behind it is not its object. */
    private boolean isPassive(int participle, int start) {
        for (int i = participle - 1; i >= Math.max(start, participle - 3); i--) {
            if (BE.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a clause that begins at {@code i}: a coordinating word before it belongs to it. */
    int withCoordinator(int i, int start) {
        boolean coordinated = i - 1 > start && COORDINATORS.contains(tokens.folded(i - 1)) && gapBefore(i) == Gap.SPACE;
        return coordinated ? i - 1 : i;
    }

    private enum Gap {
        SPACE,
        COMMA,
        STRONG
    }

    private Gap gapBefore(int i) {
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        Gap gap = Gap.SPACE;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean ellipsis = c == '\u2026' || c == '.' && at + 1 < to && text.charAt(at + 1) == '.';
            if (";\u2014\u2192\u21D2".indexOf(c) >= 0 || ellipsis || (c == ':' && isSpaceAt(at + 1))) {
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
        String word = tokens.folded(next);
        return isVerb(next) || word.length() > 3 && word.endsWith("s") && Stemmer.isInflected(word);
    }

    private boolean isSubject(int i, int end) {
        String word = tokens.folded(i);
        if (SUBJECTS.contains(word)) {
            return true;
        }
        if (!DETERMINERS.contains(word)) {
            return false;
        }
        int from = STANDALONE.contains(word) ? i + 1 : i + 2;
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
        String word = tokens.folded(i);
        return VERBS.contains(word)
                || PASTS.contains(word)
                || (tokens.isWord(i) && word.endsWith("ed") && Stemmer.isInflected(word));
    }
}
