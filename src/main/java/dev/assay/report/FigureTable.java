package dev.assay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Figures under headings: labels in the first column to the left, figures to the right, each column as wide as its widest
 * cell. Where they do not fit, labels are cut; where that is not enough, columns go into a second block below, and so on.
 * Not thread-safe.
 */
final class FigureTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int NARROWEST_LABEL = 16;

    private final List<List<String>> rows = new ArrayList<>();

    /** @param heading what stands over the columns */
    FigureTable(List<String> heading) {
        rows.add(List.copyOf(heading));
    }

    /** Adds a row, of as many cells as the heading has, or of one that stands across all columns. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The columns that a line takes if nothing is cut. */
    int width() {
        return width(widths());
    }

    private static int width(List<Integer> widths) {
        return INDENT.length() + widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                widths.set(i, Math.max(widths.get(i), Display.width(row.get(i))));
            }
        }
        return widths;
    }

    /** The table, each line with its break. */
    String drawn(int width) {
        List<Integer> widths = widths();
        int narrowest = Math.min(NARROWEST_LABEL, widths.get(0));
        widths.set(0, Math.max(narrowest, widths.get(0) + Math.min(0, width - width(widths))));
        StringBuilder text = new StringBuilder();
        int from = 1;
        while (from < widths.size()) {
            int to = from + 1;
            while (to < widths.size() && width(block(widths, from, to + 1)) <= width) {
                to++;
            }
            text.append(from == 1 ? "" : "\n");
            for (List<String> row : rows) {
                text.append(line(row.size() == 1 ? row : block(row, from, to), block(widths, from, to), width));
            }
            from = to;
        }
        return text.toString();
    }

    /** The first column and those of a range. */
    private static <T> List<T> block(List<T> row, int from, int to) {
        List<T> block = new ArrayList<>(row.subList(0, 1));
        block.addAll(row.subList(from, to));
        return block;
    }

    private static String line(List<String> cells, List<Integer> widths, int width) {
        if (cells.size() == 1) {
            return (INDENT + Display.cut(cells.get(0), width - INDENT.length())).stripTrailing() + "\n";
        }
        StringBuilder line = new StringBuilder(INDENT);
        line.append(Display.padded(Display.cut(cells.get(0), widths.get(0)), widths.get(0)));
        for (int i = 1; i < cells.size(); i++) {
            line.append(GAP)
                    .append(" ".repeat(widths.get(i) - Display.width(cells.get(i))))
                    .append(cells.get(i));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
