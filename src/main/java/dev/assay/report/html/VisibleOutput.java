package dev.assay.report.html;

import dev.assay.report.Display;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/**
 * A page as it is written: characters that would act or hide, such as control characters, marks of writing direction and
 * halves of surrogate pairs, are shown as signs. Everything that a page holds goes through here, so none gets past.
 */
final class VisibleOutput implements TemplateOutput {

    private final Utf8ByteOutput page = new Utf8ByteOutput();

    /** The page, in UTF-8. */
    byte[] bytes() {
        return page.toByteArray();
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int start, int end) {
        int plain = start;
        for (int i = start; i < end; i++) {
            if (!isPlain(value.charAt(i))) {
                page.writeContent(value, plain, i);
                page.writeContent(visible(value, i));
                plain = i + 1;
            }
        }
        page.writeContent(value, plain, end);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\u007F' || c == '\n' || c == '\t' || c >= '\u00C0' && c < '\u0300';
    }

    private static String visible(String value, int index) {
        if (value.charAt(index) == '\r' && index + 1 < value.length() && value.charAt(index + 1) == '\n') {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        Display.appendVisible(shown, value, index, "\t");
        return shown.toString();
    }
}
