package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("where there is nothing to grade")
class EmptySourcesTest {

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @ParameterizedTest
    @CsvSource({"grade django", "agree django", "diff django django"})
    @DisplayName("the file is named, and that is no error")
    void named(String command) throws IOException {
        for (String content : new String[] {"", "candidate,question,answer,score\n"}) {
            String empty = file("empty.csv", content);
            CommandRun run = CommandRun.of((command + " " + empty).split(" "));
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(run.err().contains("'" + empty + "' holds no answers\n"), run.err());
        }
    }

    @Test
    @DisplayName("one file of several that is empty is named, and the others are graded")
    void oneOfSeveral() throws IOException {
        String empty = file("empty.jsonl", "");
        String full = file("full.csv", "candidate,question,answer\nana,celery-retry,Tasks must be idempotent.\n");
        CommandRun run = CommandRun.of("grade", "django", full, empty, full, "--format", "csv");
        assertEquals(1, run.exitCode());
        assertEquals(2, run.outLines().size(), run.out());
        assertTrue(run.err().contains("'" + empty + "' holds no answers\n1 graded, 1 rejected"), run.err());
        CommandRun folders = CommandRun.of("grade", "django", Files.createDirectory(folder.resolve("none")) + "");
        assertTrue(folders.err().contains("none' holds no answers\n"), folders.err());
    }

    @Test
    @DisplayName("an answer of nothing is explained, and said to be none")
    void explain() throws IOException {
        String empty = file("answer.md", " \n");
        CommandRun run = CommandRun.of("explain", "django", "celery-retry", empty);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("Concepts"), run.out());
        assertEquals("'" + empty + "' holds no answer\n", run.err());
    }

    @Test
    @DisplayName("no column is blamed where no row could be read")
    void unreadable() throws IOException {
        String broken = file("broken.jsonl", "{\"candidate\"\n[1]\n");
        CommandRun run = CommandRun.of("agree", "django", broken);
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().contains(broken + ":1: "), run.err());
        assertTrue(!run.err().contains("no column"), run.err());
    }
}
