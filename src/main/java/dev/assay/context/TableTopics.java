package dev.assay.context;

import dev.assay.context.About.How;
import dev.assay.text.Cell;
import java.util.HashMap;
import java.util.Map;

/** What the cells of a table are said of: what the head of the column names, or the first cell of the row. */
final class TableTopics {

    private final Map<Integer, Integer> columns = new HashMap<>();
    private int row = -1;
    private int rowTopic = Link.NONE;

    /** What a cell is said of, unless it names something itself. */
    int scope(Cell cell, int otherwise) {
        if (cell.row() == 0 && row != 0) {
            columns.clear();
        }
        if (cell.row() != row) {
            row = cell.row();
            rowTopic = Link.NONE;
        }
        int column = columns.getOrDefault(cell.column(), Link.NONE);
        return column >= 0 ? column : rowTopic >= 0 ? rowTopic : otherwise;
    }

    /** Takes what a cell names. */
    void names(Cell cell, int link) {
        if (cell.row() == 0) {
            columns.put(cell.column(), Link.by(link, How.COLUMN));
        }
        if (cell.column() == 0) {
            rowTopic = Link.by(link, How.ROW);
        }
    }
}
