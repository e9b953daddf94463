package dev.assay.batch.source;

import dev.assay.batch.Names;
import dev.assay.batch.Rejection;
import dev.assay.batch.Rejection.Code;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Answers in the rows of a workbook: of its first visible sheet whose first row that is not empty names candidate,
 * question and answer. A row's line is its number in the sheet. Hidden rows are read as well, as a filter hides them;
 * rows without anything are passed over, and so are cells to the right of the named columns. What stands in a cell that
 * is merged over several rows stands in each of them, an answer only in the first.
 *
 * <p>Rows are read as they come; the workbook's list of shared texts stays in memory.
 */
final class XlsxAnswers extends AnswerReader {

    private static final int LONGEST_SHOWN = 200;

    private final String source;
    private final Optional<Path> copy;
    private final ReadableWorkbook workbook;
    private XlsxRows rows;
    private Header header;

    /**
     * @param copy the file, if it is to be deleted at the end
     * @throws AnswersException if it is no workbook, or holds no sheet of answers
     */
    private XlsxAnswers(String source, Path file, Optional<Path> copy) throws IOException {
        this.source = source;
        this.copy = copy;
        XlsxParts parts = XlsxCheck.of(source, file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            throw damaged(source, e);
        }
        try {
            find(parts);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** Reads a file. */
    static XlsxAnswers of(String source, Path file) throws IOException {
        return of(source, file, Optional.empty());
    }

    /** Reads a stream, which is put on the disk for that: the list of an archive's parts stands at its end. */
    static XlsxAnswers of(String source, InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("assay-", ".xlsx");
        copy.toFile().deleteOnExit();
        try (bytes) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return of(source, copy, Optional.of(copy));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static XlsxAnswers of(String source, Path file, Optional<Path> copy) throws IOException {
        try {
            return new XlsxAnswers(source, file, copy);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Workbooks are read with org.dhatim:fastexcel-reader, which is not on the class path:"
                            + " add that artifact",
                    e);
        }
    }

    private void find(XlsxParts parts) throws IOException {
        List<String> seen = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                seen.add("'" + sheet.getName() + "' is hidden");
                continue;
            }
            XlsxRows candidate = new XlsxRows(source, sheet, parts);
            Optional<XlsxRows.SheetRow> row = candidate.next();
            Optional<List<String>> first = row.map(XlsxRows.SheetRow::shown);
            Optional<Header> found = first.flatMap(Header::of);
            if (found.isPresent()) {
                refuseTwice(sheet, row.get().number(), first.get());
                header = found.get();
                rows = candidate;
                rows.keepDown(header.answer());
                return;
            }
            candidate.close();
            seen.add("'" + sheet.getName() + "' begins with "
                    + first.map(XlsxAnswers::shown).orElse("nothing"));
        }
        throw new AnswersException(source
                + ": the first row of a sheet must name the columns, among them candidate, question and answer; "
                + (seen.isEmpty() ? "there is no sheet" : String.join("; ", seen)));
    }

    private void refuseTwice(Sheet sheet, int row, List<String> names) throws AnswersException {
        Optional<Header.Twice> twice = Header.twice(names);
        if (twice.isPresent()) {
            throw new AnswersException(source + ":" + row + ": in sheet '" + sheet.getName() + "', "
                    + twice.get().told(names, column -> "cell " + new CellPlace(row, column)));
        }
    }

    private static String shown(List<String> values) {
        String joined = String.join(", ", values).strip();
        return joined.length() <= LONGEST_SHOWN ? joined : joined.substring(0, LONGEST_SHOWN) + "…";
    }

    static AnswersException damaged(String where, Exception e) {
        return new AnswersException(where + ": the workbook is damaged: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read"));
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(header.carried());
    }

    @Override
    Optional<Row> read() throws IOException {
        Optional<XlsxRows.SheetRow> row = rows.next();
        while (row.isPresent() && row.get().isBlank(header.names().size())) {
            row = rows.next();
        }
        return row.map(this::read);
    }

    private Row read(XlsxRows.SheetRow row) {
        List<String> values = row.shown(header.names().size());
        String candidate = values.get(header.candidate());
        String question = values.get(header.question());
        for (int column : new int[] {header.candidate(), header.question(), header.answer()}) {
            Optional<String> problem = row.problem(column);
            if (problem.isPresent()) {
                return new Rejection(
                        source, row.number(), name(candidate), name(question), Code.BAD_ROW, problem.get());
            }
        }
        return new Submission(
                source, row.number(), candidate, question, values.get(header.answer()), header.carried(values));
    }

    private static Optional<String> name(String name) {
        return Optional.of(Names.plain(Encoding.replaced(name)))
                .filter(some -> !some.isEmpty() && some.length() <= LONGEST_SHOWN);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
        if (copy.isPresent()) {
            Files.deleteIfExists(copy.get());
        }
    }
}
