package dev.assay.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class SheetText {

    /** UTF-16 units that a cell holds at most. */
    static final int LONGEST = 32_767;

    /** What spreadsheets read as a character that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|\r");

    private SheetText() {}

    /** Whether a text does not fit into a cell. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /** The text, cut where it is too long, with a mark at its end that says so. */
    static String cut(String text) {
        if (!isTooLong(text)) {
            return text;
        }
        String mark = String.format(Locale.ROOT, "… [cut: %,d characters]", text.length());
        int end = LONGEST - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }

    /**
     * The text as XML can hold it: control characters are shown by their pictures (U+2400 to U+241F), what is no
     * character by U+FFFD. Carriage returns, and what only looks like an escape, are escaped as spreadsheets do.
     */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder(Surrogates.replaced(text));
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                shown.setCharAt(i, (char) ('\u2400' + c));
            } else if (c == '\uFFFE' || c == '\uFFFF') {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return ESCAPE.matcher(shown)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("_") ? "_x005F_" : "_x000D_"));
    }
}
