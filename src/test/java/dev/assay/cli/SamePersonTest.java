package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a person whose name is written in several ways")
class SamePersonTest {

    private static final String COMPOSED = "Jos\u00E9 Lee";
    private static final String APART = "Jose\u0301\u00A0Lee";
    private static final String BROKEN = "\"Jos\u00E9\n Lee\"";
    private static final String ANSWER = "The task is idempotent so that a retry can't charge anybody twice.";

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private String table() throws IOException {
        return write(
                "a.csv",
                "candidate,question,answer\n" + COMPOSED + ",celery-retry," + ANSWER + "\n" + APART
                        + ",slow-endpoint,I profile it.\n" + BROKEN + ",celery-retry,Again.\n");
    }

    @Test
    @DisplayName(
            "is one in results, in a report, when a run goes on, in its audit log, and for who asks for one person")
    void one() throws IOException {
        String answers = table();
        String out = folder.resolve("g.jsonl").toString();
        String log = folder.resolve("audit.jsonl").toString();
        Path report = folder.resolve("report");
        CommandRun run =
                CommandRun.of("grade", "django", answers, "--out", out, "--audit", log, "--report", report.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(
                run.err()
                        .startsWith(answers + ":4: duplicate: the answer at " + answers + ":2 was graded (" + COMPOSED
                                + ", celery-retry)\n2 graded, 1 rejected"),
                run.err());
        assertTrue(run.err().contains("report of 2 answers of 1 candidate:"), run.err());
        for (String line : Files.readAllLines(Path.of(out))) {
            assertTrue(line.contains("\"candidate\":\"" + COMPOSED + "\""), line);
        }
        try (var pages = Files.list(report.resolve("candidates"))) {
            assertEquals(1, pages.count());
        }
        CommandRun again = CommandRun.of("grade", "django", answers, "--out", out, "--resume", "--audit", log);
        assertTrue(again.err().contains("2 graded (2 of them before), 1 rejected"), again.err());
        CommandRun replay = CommandRun.of("replay", "django", out, answers, "--audit", log);
        assertEquals(0, replay.exitCode(), replay.out() + replay.err());
        for (String name : List.of(COMPOSED, APART)) {
            assertEquals(
                    0,
                    CommandRun.of("explain", "django", "slow-endpoint", answers, "--candidate", name)
                            .exitCode());
            assertEquals(
                    1,
                    CommandRun.of("verdict", "django", answers, "--candidate", name)
                            .exitCode());
            assertEquals(
                    1,
                    CommandRun.of("plan", "django", "--answers", answers, "--candidate", name)
                            .exitCode());
        }
    }

    @Test
    @DisplayName("is one in folders, whatever the system that made them writes é as")
    void folders() throws IOException {
        try {
            write("f/" + COMPOSED + "/celery-retry.md", ANSWER);
        } catch (InvalidPathException e) {
            Assumptions.abort("this file system takes no such name");
        }
        write("f/" + APART + "/celery-retry.md", ANSWER);
        CommandRun run = CommandRun.of("grade", "django", folder.resolve("f").toString(), "--format", "jsonl");
        assertEquals(1, run.outLines().size(), run.err());
        assertTrue(run.err().contains("duplicate"), run.err());
    }

    @Test
    @DisplayName("is one in JSON Lines, and in a report of results that were written with two names")
    void lines() throws IOException {
        String json = "{\"candidate\":\"%s\",\"question\":\"celery-retry\u00A0\",\"answer\":\"I retry.\"}\n";
        CommandRun run = CommandRun.of(
                "grade",
                "django",
                write("a.jsonl", String.format(json, COMPOSED) + String.format(json, APART)),
                "--format",
                "jsonl");
        assertEquals(1, run.outLines().size(), run.err());
        String results = write("r.jsonl", run.out() + run.out().replace(COMPOSED, APART));
        CommandRun report =
                CommandRun.of("report", results, folder.resolve("report").toString());
        assertEquals(1, report.exitCode(), report.err());
        assertTrue(report.err().contains("a second answer"), report.err());
        assertTrue(report.err().contains("report of 1 answer of 1 candidate:"), report.err());
    }
}
