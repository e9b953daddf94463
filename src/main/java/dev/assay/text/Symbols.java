package dev.assay.text;

/** The operator signs that are tokens. */
final class Symbols {

    private static final WordForm[] FORMS = new WordForm[128];

    static {
        for (char sign : "+*/=<>%#&|^~@$()[]{}!.-".toCharArray()) {
            String text = String.valueOf(sign);
            FORMS[sign] = new WordForm(text, text, text, false, false);
        }
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
        if (plain >= 128 || FORMS[plain] == null) {
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
