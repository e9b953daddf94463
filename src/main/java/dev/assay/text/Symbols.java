package dev.assay.text;

import java.util.stream.IntStream;

/**
 * The signs that are tokens: the operators of ASCII, and those beyond it that carry a meaning of their own: {@code °},
 * {@code §}, per mille, currencies, arrows and the signs of mathematics. The minus of U+2212 is a hyphen, and none.
 */
final class Symbols {

    private static final String ASCII = "+*/=<>%#&|^~@$()[]{}!.-";
    private static final String LATIN = "\u00A2\u00A3\u00A4\u00A5\u00A7\u00AC\u00B0\u00B1\u00B6\u00D7\u00F7";

    private static final char FIRST_CURRENCY = '\u20A0';
    private static final char LAST_CURRENCY = '\u20C0';
    private static final char FIRST_ARROW = '\u2190';
    private static final char LAST_OPERATOR = '\u22FF';
    private static final char MINUS = '\u2212';

    /** By sign; null where a character is none. */
    private static final WordForm[] FORMS = new WordForm[LAST_OPERATOR + 1];

    static {
        (ASCII + LATIN + "\u2030\u2031").chars().forEach(Symbols::add);
        IntStream.rangeClosed(FIRST_CURRENCY, LAST_CURRENCY).forEach(Symbols::add);
        IntStream.rangeClosed(FIRST_ARROW, LAST_OPERATOR)
                .filter(sign -> sign != MINUS)
                .forEach(Symbols::add);
    }

    private static void add(int sign) {
        String text = Character.toString(sign);
        FORMS[sign] = new WordForm(text, text, text, false, false);
    }

    private Symbols() {}

    /**
     * The form of the sign at {@code i}, or null if it is no token: punctuation, space, anything else.
     *
     * @param start where the sentence starts
     * @param end where it ends
     */
    static WordForm at(String text, int i, int start, int end) {
        char c = text.charAt(i);
        char plain = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        if (plain > LAST_OPERATOR || FORMS[plain] == null) {
            return null;
        }
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        boolean token =
                switch (plain) {
                    case '!' -> next == '=';
                    case '-' -> next == '>';
                    case '.' -> Character.isLetter(next) && (i == start || opens(text.charAt(i - 1)));
                    default -> true;
                };
        if (!token) {
            return null;
        }
        WordForm form = FORMS[plain];
        return c == plain ? form : new WordForm(String.valueOf(c), form.folded(), form.stem(), false, true);
    }

    /** Whether a name may start after a sign: a space, an opening bracket or a quote. */
    private static boolean opens(char c) {
        return Lines.isSpace(c) || Lines.isLineEnd(c) || "([{\"'`\u201C\u2018*".indexOf(c) >= 0;
    }

    /** The form of a superscript or subscript digit. */
    static WordForm raisedForm(char c) {
        String digit = String.valueOf(raisedDigit(c));
        return new WordForm(String.valueOf(c), digit, digit, false, true);
    }

    /** The value of a superscript or subscript digit, or -1. */
    static int raisedDigit(char c) {
        if (c < '\u00B2') {
            return -1;
        }
        if (c >= '\u2080' && c <= '\u2089') {
            return c - '\u2080';
        }
        return switch (c) {
            case '\u00B9' -> 1;
            case '\u00B2' -> 2;
            case '\u00B3' -> 3;
            default -> c == '\u2070' || (c >= '\u2074' && c <= '\u2079') ? c - '\u2070' : -1;
        };
    }
}
