package dev.assay.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Figures under headings: the first column to the left, the others to the right, each as wide as its widest cell. What is
 * still too wide is cut in the first column. Not thread-safe.
 */
final class FigureTable {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<List<String>> rows = new ArrayList<>();

    /** @param heading what stands over the columns */
    FigureTable(List<String> heading) {
        rows.add(List.copyOf(heading));
    }

    /** Adds a row, of as many cells as the heading has, or of one that stands across all columns. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The columns that a line takes. */
    int width() {
        return INDENT.length()
                + widths().stream().mapToInt(Integer::intValue).sum()
                + GAP.length() * (rows.get(0).size() - 1);
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
        widths.set(0, Math.min(widths.get(0), Math.max(NARROWEST, widths.get(0) + width - width())));
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            if (row.size() == 1) {
                line.append(Display.cut(row.get(0), width - INDENT.length()));
            } else {
                line.append(Display.padded(Display.cut(row.get(0), widths.get(0)), widths.get(0)));
            }
            for (int i = 1; i < row.size(); i++) {
                line.append(GAP)
                        .append(" ".repeat(widths.get(i) - Display.width(row.get(i))))
                        .append(row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
