package dev.assay.rubric;

/**
 * Something wrong in a rubric file.
 *
 * @param file as it was named by the caller
 * @param line from 1; 0 if the file as a whole is meant
 * @param column from 1, in UTF-16 units; 0 if the file as a whole is meant
 * @param message what is wrong and what to write instead
 * @param source the line's text
 */
public record Problem(String file, int line, int column, String message, String source) {

    /** The widest part of a line that is shown. */
    private static final int WINDOW = 160;

    /** A problem of a whole file. */
    static Problem ofFile(String file, String message) {
        return new Problem(file, 0, 0, message, "");
    }

    /**
     * {@code file:line:column: message}, the line, and a caret under the column. Of a very long line the part around the
     * caret is shown; control characters appear as U+FFFD.
     */
    @Override
    public String toString() {
        if (line == 0) {
            return file + ": " + message;
        }
        int caret = Math.max(0, Math.min(column - 1, source.length()));
        int from = source.length() <= WINDOW ? 0 : Math.max(0, Math.min(caret - WINDOW / 2, source.length() - WINDOW));
        int to = Math.min(source.length(), from + WINDOW);
        String cutBefore = from > 0 ? "…" : "";
        String cutAfter = to < source.length() ? "…" : "";
        return file + ":" + line + ":" + column + ": " + message
                + "\n" + ("  " + cutBefore + printable(source.substring(from, to)) + cutAfter).stripTrailing()
                + "\n  " + cutBefore.replace('…', ' ') + blanks(source.substring(from, caret)) + "^";
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /** As wide as the text on a screen: tabs stay tabs, and two surrogates are one sign. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLowSurrogate(c)) {
                blanks.append(c == '\t' ? '\t' : ' ');
            }
        }
        return blanks.toString();
    }
}
