package dev.assay.batch.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet, those without anything left out, and merged cells filled in. */
final class XlsxRows implements Closeable {

    private record Held(Cell cell, int lastRow) {}

    private final String source;
    private final String sheet;
    private final XlsxParts parts;
    private final boolean unnumbered;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Integer, Held> merged = new HashMap<>();
    private int notHeld = -1;
    private int number;

    XlsxRows(String source, Sheet sheet, XlsxParts parts) throws IOException {
        this.source = source;
        this.sheet = sheet.getId();
        this.parts = parts;
        unnumbered = parts.isUnnumbered(this.sheet);
        try {
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw XlsxAnswers.damaged(source, e);
        }
    }

    /** Says in which column a merged cell holds only for its first row. */
    void keepDown(int column) {
        notHeld = column;
    }

    /** The next row in which something stands of its own, or nothing at the end. */
    Optional<SheetRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                number = unnumbered ? number + 1 : row.getRowNum();
                SheetRow read = row(row);
                if (!read.isBlank(read.cells().size())) {
                    return Optional.of(read);
                }
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            throw XlsxAnswers.damaged(source + ":" + (number + 1), e);
        }
    }

    private SheetRow row(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell);
        }
        SheetRow own = new SheetRow(number, cells, Map.of());
        if (own.isBlank(cells.size())) {
            return own;
        }
        merged.values().removeIf(held -> held.lastRow() < number);
        Map<Integer, Cell> above = new HashMap<>();
        merged.forEach((column, held) -> above.put(column, held.cell()));
        for (int column = 0; column < cells.size(); column++) {
            Optional<Integer> last = parts.lastRow(sheet, new CellPlace(number, column));
            if (last.isPresent() && column != notHeld && cells.get(column) != null) {
                merged.put(column, new Held(cells.get(column), last.get()));
            }
        }
        return new SheetRow(number, cells, above);
    }

    @Override
    public void close() {
        stream.close();
    }

    /**
     * A row of a sheet.
     *
     * @param number from 1
     * @param cells its own cells; null where there is none
     * @param above cells of rows above that reach down to it, by column
     */
    record SheetRow(int number, List<Cell> cells, Map<Integer, Cell> above) {

        /** Whether nothing stands in the first columns of its own. */
        boolean isBlank(int columns) {
            for (int i = 0; i < Math.min(columns, cells.size()); i++) {
                Cell cell = cells.get(i);
                if (cell != null
                        && (cell.getFormula() != null || !cell.getText().isBlank())) {
                    return false;
                }
            }
            return true;
        }

        private Cell cell(int column) {
            Cell own = column < cells.size() ? cells.get(column) : null;
            return above.containsKey(column) && (own == null || own.getText().isEmpty()) ? above.get(column) : own;
        }

        /** All that it shows, up to its last cell that shows anything. */
        List<String> shown() {
            List<String> shown = new ArrayList<>(shown(cells.size()));
            while (!shown.isEmpty() && shown.get(shown.size() - 1).isBlank()) {
                shown.remove(shown.size() - 1);
            }
            return shown;
        }

        /** What it shows in so many columns. */
        List<String> shown(int columns) {
            List<String> shown = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                shown.add(shownIn(column));
            }
            return shown;
        }

        private String shownIn(int column) {
            Cell cell = cell(column);
            try {
                return XlsxCell.text(cell);
            } catch (XlsxCell.NoValue e) {
                return cell.getRawValue() == null ? "" : cell.getRawValue();
            }
        }

        /** Why a cell has no value, if it has none. */
        Optional<String> problem(int column) {
            try {
                XlsxCell.text(cell(column));
                return Optional.empty();
            } catch (XlsxCell.NoValue e) {
                return Optional.of("cell " + new CellPlace(number, column) + " " + e.getMessage());
            }
        }
    }
}
