package dev.assay.report;

/** Breaks lines at blanks so that they fit a width; colour codes take none of it. */
final class Wrapping {

    private Wrapping() {}

    /**
     * The lines of a text, each broken where it is too wide, and indented.
     *
     * @param first what stands before the first line
     * @param others what stands before all others, as wide as {@code first}
     */
    static String wrap(String text, int width, String first, String others) {
        StringBuilder wrapped = new StringBuilder();
        String indent = first;
        for (String line : text.split("\n", -1)) {
            String rest = line;
            do {
                int end = fitting(rest, width - Display.width(indent));
                wrapped.append(indent).append(rest, 0, end);
                rest = end < rest.length() && rest.charAt(end) == ' ' ? rest.substring(end + 1) : rest.substring(end);
                trimEnd(wrapped);
                wrapped.append('\n');
                indent = others;
            } while (!rest.isEmpty());
        }
        return wrapped.toString();
    }

    private static void trimEnd(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    /** How much of a line fits: up to the last blank before the width, or else to the first one after it. */
    private static int fitting(String line, int width) {
        int lastBlank = -1;
        int used = 0;
        boolean begun = false;
        int i = 0;
        while (i < line.length()) {
            int next = line.charAt(i) == '\u001B' ? line.indexOf('m', i) + 1 : line.offsetByCodePoints(i, 1);
            if (line.charAt(i) == ' ' && begun) {
                lastBlank = i;
            }
            begun |= line.charAt(i) != ' ';
            used += Display.width(line.substring(i, next));
            if (used > width && lastBlank >= 0) {
                return lastBlank;
            }
            i = next;
        }
        return line.length();
    }
}
