package dev.assay.report;

import dev.assay.batch.Graded;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Grades as a workbook (.xlsx), written as they come: the columns of {@link GradeCsv}, under a header that stays in view
 * and filters. After 1,048,576 rows a second sheet goes on. Not thread-safe.
 *
 * <p>Scores are numbers. All else is text and never a formula; it gets the apostrophes that CSV gets, as a person may
 * save a sheet as CSV. Carried values stay text even where they are digits, so that none is changed. A text longer than
 * the 32,767 UTF-16 units of a cell is cut, ends with a mark that says so, and is counted. Control characters, which a
 * workbook cannot hold, are replaced by their pictures. Two workbooks of the same grades differ in one thing: each tells
 * when it was made.
 */
public final class GradeXlsx {

    /** The columns of a sheet. */
    public static final int MOST_COLUMNS = Worksheet.MAX_COLS;

    private static final int FLUSH_EVERY = 500;
    private static final double[] WIDTHS = {24, 24, 8, 14, 32, 40};
    private static final double CARRIED_WIDTH = 20;

    private final GradeColumns columns;
    private final List<String> names;
    private final Workbook workbook;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private int sheets;
    private int rows;
    private long cut;

    private GradeXlsx(OutputStream out, List<String> carried, int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
        columns = new GradeColumns(carried);
        names = columns.names();
        if (names.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a sheet has " + MOST_COLUMNS + " columns, not " + names.size());
        }
        workbook = new Workbook(out, "Assay", null);
        begin();
    }

    /**
     * Begins a workbook.
     *
     * @param out where it goes; left open
     * @param carried the names of the carried columns, in their order
     * @throws IllegalArgumentException if there are more than {@link #MOST_COLUMNS} columns
     * @throws IllegalStateException if the library that writes workbooks is not on the class path
     */
    public static GradeXlsx to(OutputStream out, List<String> carried) {
        return to(out, carried, Integer.MAX_VALUE);
    }

    /** Begins a workbook whose sheets have no more than so many rows. */
    static GradeXlsx to(OutputStream out, List<String> carried, int rowsPerSheet) {
        try {
            return new GradeXlsx(out, carried, Math.min(Worksheet.MAX_ROWS, rowsPerSheet));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Workbooks are written with org.dhatim:fastexcel, which is not on the class path: add that artifact",
                    e);
        }
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? "Grades" : "Grades " + sheets);
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, column < WIDTHS.length ? WIDTHS[column] : CARRIED_WIDTH);
            text(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
        rows = 1;
    }

    /** Adds a graded answer. */
    public void add(Graded graded) throws IOException {
        if (rows == rowsPerSheet) {
            end();
            begin();
        }
        List<String> values = columns.values(graded);
        for (int column = 0; column < values.size(); column++) {
            if (column == GradeColumns.SCORE) {
                sheet.value(rows, column, new BigDecimal(values.get(column)));
            } else {
                text(rows, column, values.get(column));
            }
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void text(int row, int column, String value) {
        if (value.isEmpty()) {
            return;
        }
        String harmless = Harmless.of(value);
        cut += SheetText.isTooLong(harmless) ? 1 : 0;
        String text = SheetText.escaped(SheetText.cut(harmless));
        if (text.equals(text.strip())) {
            sheet.inlineString(row, column, text);
        } else {
            // Only rich text is written so that blanks at its ends stay.
            sheet.inlineString(row, column, RichText.builder().run(text).end().build());
        }
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, names.size() - 1);
        sheet.finish();
    }

    /** Completes the workbook. */
    public void complete() throws IOException {
        end();
        workbook.finish();
    }

    /** How many texts were too long for a cell and have been cut. */
    public long cut() {
        return cut;
    }
}
