package dev.assay.report;

import java.util.List;

/** Lines for people, wrapped to a width; whatever acts on a terminal is made visible. Not thread-safe. */
final class Prose {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** @param width columns that a line may take */
    Prose(int width) {
        this.width = width;
    }

    /** A paragraph; blanks at its start indent all of its lines. */
    void line(String paragraph) {
        String indent = " ".repeat(paragraph.length() - paragraph.stripLeading().length());
        item(indent, paragraph.strip());
    }

    /** A paragraph whose first line has something in front; the others stand under its text. */
    void item(String front, String paragraph) {
        text.append(Wrapping.wrap(Display.oneLine(paragraph), width, front, " ".repeat(Display.width(front))));
    }

    /** Text that is already lines. */
    void raw(String lines) {
        text.append(lines);
    }

    void blank() {
        text.append('\n');
    }

    /** A line across, with room around it. */
    void rule() {
        text.append('\n').append("─".repeat(width)).append('\n');
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        return joined(items, " and ");
    }

    /** {@code a, b or c}. */
    static String either(List<String> items) {
        return joined(items, " or ");
    }

    private static String joined(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + conjunction + items.get(last);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
