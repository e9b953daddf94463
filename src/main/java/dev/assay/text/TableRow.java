package dev.assay.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a table's row apart. */
final class TableRow {

    private TableRow() {}

    /**
     * The cells of a row that hold anything.
     *
     * @param start where the row starts in the clean text, at least one character before {@code end}
     * @param row its number in the table
     */
    static List<Block> cells(String text, int start, int end, int row) {
        List<Block> cells = new ArrayList<>();
        int column = 0;
        int from = text.charAt(start) == '|' ? start + 1 : start;
        for (int i = from; i <= end; i++) {
            if (i == end || (text.charAt(i) == '|' && text.charAt(i - 1) != '\\')) {
                int cellStart = Lines.skipSpaces(text, from, i);
                int cellEnd = Lines.trimEnd(text, cellStart, i);
                if (cellStart < cellEnd) {
                    Ranges line = new Ranges();
                    line.add(cellStart, cellEnd);
                    cells.add(new Block(Sentence.Kind.CELL, 0, new Cell(row, column), line));
                }
                column++;
                from = i + 1;
            }
        }
        return cells;
    }
}
