package dev.assay.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Grades as CSV rows, each with its line break: candidate, question, score, band, flags that count and review reasons,
 * both separated by spaces, and the columns that the input carries. Immutable and thread-safe.
 *
 * <p>A value that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"); numbers
 * stay as they are.
 */
public final class GradeCsv {

    private static final List<String> OWN = List.of("candidate", "question", "score", "band", "flags", "review");
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private final List<String> carried;

    /** @param carried the names of the carried columns, in their order */
    public GradeCsv(List<String> carried) {
        this.carried = List.copyOf(carried);
    }

    /** The row that names the columns. A carried column never shares a name with one of Assay's. */
    public String header() {
        List<String> names = new ArrayList<>(OWN);
        for (String name : carried) {
            String different = name;
            for (int count = 2; names.contains(different); count++) {
                different = name + " " + count;
            }
            names.add(different);
        }
        return row(names);
    }

    /** The row of a graded answer; empty values for carried columns that it lacks. */
    public String row(Graded graded) {
        Grade grade = graded.grade();
        List<String> values = new ArrayList<>();
        values.add(graded.submission().candidate());
        values.add(graded.submission().question());
        values.add(BigDecimal.valueOf(grade.score()).toPlainString());
        values.add(grade.band());
        values.add(grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(RaisedFlag::id)
                .collect(Collectors.joining(" ")));
        values.add(grade.review().reasons().stream()
                .map(reason -> reason.code().id())
                .distinct()
                .collect(Collectors.joining(" ")));
        for (String column : carried) {
            values.add(graded.submission().columns().getOrDefault(column, ""));
        }
        return row(values);
    }

    private static String row(List<String> values) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(values.stream().map(GradeCsv::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("writing into a string", e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "CSV is written with de.siegmar:fastcsv, which is not on the class path: add that artifact", e);
        }
        return text.toString();
    }

    private static String harmless(String value) {
        String start = value.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA_SIGNS.indexOf(start.charAt(0)) >= 0
                || !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(value).matches() ? "'" + value : value;
    }
}
