package dev.assay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.assay.batch.Graded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Grades as CSV rows, each with its line break: candidate, question, score, band, flags that count and review reasons,
 * both separated by spaces, and the columns that the input carries. Immutable and thread-safe.
 *
 * <p>An apostrophe keeps a spreadsheet from running a value, or a carried column's name, as a formula: in front of a
 * sign that begins one ({@code = + - @}) where the value begins, and where it goes on after a semicolon, a tab or a line
 * break; and in front of a tab or a line break with which it begins. Numbers stay as they are. All else is as it was.
 */
public final class GradeCsv {

    private final GradeColumns columns;

    /** @param carried the names of the carried columns, in their order */
    public GradeCsv(List<String> carried) {
        columns = new GradeColumns(carried);
    }

    /** The row that names the columns. A carried column never shares a name with one of Assay's. */
    public String header() {
        return row(columns.names());
    }

    /** The row of a graded answer; empty values for carried columns that it lacks. */
    public String row(Graded graded) {
        return row(columns.values(graded));
    }

    private static String row(List<String> values) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(values.stream().map(Harmless::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("writing into a string", e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "CSV is written with de.siegmar:fastcsv, which is not on the class path: add that artifact", e);
        }
        return text.toString();
    }
}
