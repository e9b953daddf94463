package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
