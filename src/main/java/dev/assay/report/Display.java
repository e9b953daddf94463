package dev.assay.report;

import java.util.Locale;

/** Text as a terminal, a pager or a page shows it. */
public final class Display {

    private static final char ESCAPE = '\u001B';

    private Display() {}

    /** The text with everything visible that would act on a terminal or hide: on one line, nothing dropped. */
    public static String oneLine(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendVisible(shown, text, i, " ");
        }
        return shown.toString();
    }

    /**
     * Appends the character at an index; a low surrogate goes with its high one.
     *
     * @param tab what stands for a tab
     */
    public static void appendVisible(StringBuilder shown, String text, int index, String tab) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            if (!Surrogates.isPair(text, index)) {
                shown.append(String.format(Locale.ROOT, "‹U+%04X›", (int) c));
            } else if (Character.isHighSurrogate(c)) {
                appendSupplementary(shown, text.codePointAt(index));
            }
        } else if (c == '\t') {
            shown.append(tab);
        } else if (c < ' ') {
            shown.append((char) ('\u2400' + c));
        } else if (c == '\u007F') {
            shown.append('\u2421');
        } else if (acts(c)) {
            shown.append(String.format(Locale.ROOT, "‹U+%04X›", (int) c));
        } else {
            shown.append(c);
        }
    }

    private static void appendSupplementary(StringBuilder shown, int codePoint) {
        if (acts(codePoint)) {
            shown.append(String.format(Locale.ROOT, "‹U+%04X›", codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    /** Control and format characters and line separators; the joiner that emoji are made with is harmless. */
    private static boolean acts(int codePoint) {
        return codePoint != 0x200D
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        true;
                    default -> false;
                };
    }

    /** The number of columns that a text takes, colour codes not counted. */
    static int width(String text) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == ESCAPE) {
                i = text.indexOf('m', i) + 1;
            } else {
                int codePoint = text.codePointAt(i);
                width += width(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        return width;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                        || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    /** The text with blanks after it, up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text, cut off with an ellipsis where it is wider. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            used += width(codePoint);
            if (used >= width) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append('…').toString();
    }
}
