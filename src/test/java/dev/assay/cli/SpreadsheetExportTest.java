package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("CSV as spreadsheets write it")
class SpreadsheetExportTest {

    @TempDir
    private Path folder;

    private CommandRun grade(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), csv);
        CommandRun run = CommandRun.of("grade", "django", file.toString(), "--format", "csv");
        return new CommandRun(run.exitCode(), run.out(), run.err().replace(file.toString(), "a.csv"));
    }

    @Test
    @DisplayName("a row of empty cells is none; of one without a name the message says what is not known")
    void emptyCells() throws IOException {
        CommandRun run =
                grade("candidate,question,answer\nana,celery-retry,I retry.\n,,\n,celery-retry,I retry.\n,,\n");
        assertEquals(1, run.exitCode());
        assertEquals(
                "a.csv:4: bad-row: the candidate is empty (?, celery-retry)\n1 graded, 1 rejected,"
                        + " 1 for a person to look at\n",
                run.err());
    }

    @Test
    @DisplayName("a header that names a column twice is refused with both, in CSV and in a workbook")
    void columnTwice() throws IOException {
        CommandRun run = grade("answer,Answer ,candidate,question\nI retry.,,ana,celery-retry\n");
        assertEquals(3, run.exitCode());
        assertEquals(
                "a.csv:1: column 1 'answer' and column 2 'Answer' both name the answer; only one column can be it\n",
                run.err());
        Path book = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Answers");
            String[] names = {"question", "candidate", "answer", "Candidate"};
            for (int i = 0; i < names.length; i++) {
                sheet.value(1, i, names[i]);
            }
        }
        CommandRun ofBook = CommandRun.of("grade", "django", book.toString());
        assertEquals(3, ofBook.exitCode());
        assertEquals(
                book + ":2: in sheet 'Answers', cell B2 'candidate' and cell D2 'Candidate' both name the candidate;"
                        + " only one column can be it\n",
                ofBook.err());
    }

    @Test
    @DisplayName("a header that is not separated as the line above it says is told with that")
    void otherSeparator() throws IOException {
        CommandRun run = grade("sep=;\ncandidate,question,answer\nana,celery-retry,I retry.\n");
        assertEquals(3, run.exitCode());
        assertEquals(
                "a.csv:2: the first row must name the columns, among them candidate, question and answer, separated by"
                        + " ';' as the line above it says; it reads: candidate,question,answer\n",
                run.err());
    }
}
