package dev.assay.report;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet runs as a formula, whichever separators it reads (OWASP, "CSV Injection").
 *
 * <p>An apostrophe is put where a cell may begin with a sign that begins a formula ({@code = + - @}, also in their other
 * widths): in front of a value, and inside it after a semicolon, a tab or a line break. Programs that separate values by
 * semicolons, as in most of Europe, take the quotes around a value between commas for text, and cut it there. Blanks,
 * quotes and what cannot be seen make no difference before a sign. A value that begins with a tab or a line break gets an
 * apostrophe too; numbers and percentages stay as they are. Nothing else is changed.
 */
final class Harmless {

    private static final String SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";
    private static final String CELL_ENDS = ";\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private Harmless() {}

    /** The value with its apostrophes. */
    static String of(String value) {
        StringBuilder harmless = new StringBuilder(value.length() + 8);
        boolean blank = !value.isEmpty() && value.charAt(0) != ';' && CELL_ENDS.indexOf(value.charAt(0)) >= 0;
        if (blank || isSign(value, visible(value, 0, true)) && !isNumber(value)) {
            harmless.append('\'');
        }
        int end = end(value, 0);
        harmless.append(value, 0, end);
        while (end < value.length()) {
            int start = end + 1;
            harmless.append(value.charAt(end));
            end = end(value, start);
            if (isSign(value, visible(value, start, false))
                    && !isNumber(value.substring(start, end).strip())) {
                harmless.append('\'');
            }
            harmless.append(value, start, end);
        }
        return harmless.toString();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isSign(String value, int index) {
        return index < value.length() && SIGNS.indexOf(value.charAt(index)) >= 0;
    }

    /** Where the cell that begins at an index ends in a program that does not see the quotes. */
    private static int end(String value, int start) {
        int end = start;
        while (end < value.length() && CELL_ENDS.indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Index of the first character from here on that shows. */
    private static int visible(String value, int start, boolean pastCellEnds) {
        int i = start;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            boolean end = c < 0x80 && CELL_ENDS.indexOf(c) >= 0;
            if (end ? !pastCellEnds || c == ';' : !isInvisible(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isInvisible(int c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
