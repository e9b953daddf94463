package dev.assay.report;

import dev.assay.context.Cue;
import dev.assay.context.Finding;

/** A cue in the words around it, underlined, on two lines that no wrapping may part. */
final class CueExcerpt {

    /** How many UTF-16 units around a finding and its cue are shown at most, up to the nearest blank. */
    private static final int CONTEXT = 24;

    private static final String ELLIPSIS = "…";

    private CueExcerpt() {}

    /**
     * Draws a cue.
     *
     * @param answer the text that the spans belong to
     * @param width columns that a line may take; a cue that is wider takes what it needs
     * @return the words around, a line break, and {@code ~} under the cue
     */
    static String of(String answer, Finding finding, Cue cue, int width) {
        int start = Math.min(finding.start(), cue.start());
        int end = Math.max(finding.end(), cue.end());
        String marked = Display.oneLine(answer.substring(cue.start(), cue.end()));
        int room = Math.max(0, width - Display.width(marked));
        String following = shown(answer, cue.end(), blankBefore(answer, end));
        String before = tail(
                shown(answer, blankAfter(answer, start), cue.start()),
                Math.max(room / 2, room - Display.width(following)));
        String after = Display.cut(following, Math.max(0, room - Display.width(before)));
        return (before + marked + after).stripTrailing() + "\n" + " ".repeat(Display.width(before))
                + "~".repeat(Display.width(marked));
    }

    private static String shown(String answer, int start, int end) {
        return Display.oneLine(answer.substring(Math.min(start, end), end));
    }

    /** The last columns of a text, with an ellipsis for what is left out. */
    private static String tail(String text, int width) {
        if (Display.width(text) <= width) {
            return text;
        }
        int from = text.length();
        int used = 1;
        while (from > 0) {
            int codePoint = text.codePointBefore(from);
            int columns = Display.width(Character.toString(codePoint));
            if (used + columns > width) {
                break;
            }
            used += columns;
            from -= Character.charCount(codePoint);
        }
        return ELLIPSIS + text.substring(from);
    }

    /** The first place behind a blank or a line end within the context before an offset. */
    private static int blankAfter(String text, int offset) {
        int line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
        int from = Math.max(line, offset - CONTEXT);
        int blank = from == line ? from - 1 : text.indexOf(' ', from);
        return blank >= offset ? offset : blank + 1;
    }

    /** The last blank or line end within the context behind an offset. */
    private static int blankBefore(String text, int offset) {
        int limit = Math.min(text.length(), offset + CONTEXT);
        for (int i = offset; i < limit; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        int blank = limit == text.length() ? limit : text.lastIndexOf(' ', limit);
        return Math.max(offset, blank);
    }
}
