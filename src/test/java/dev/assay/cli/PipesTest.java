package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is read has a name and is no file: {@code <(…)} of a shell, or what {@code mkfifo} made. */
@Timeout(60)
class PipesTest {

    private static final String CSV = "candidate,question,answer,years\nana,celery-retry,Tasks must be idempotent.,3\n";
    private static final String JSON_LINES = """
            {"candidate":"ana","question":"celery-retry","answer":"Tasks must be idempotent.","years":3}
            {"candidate":"bob","question":"celery-retry","answer":"I don't know.","city":"Rome"}
            """;

    @TempDir
    private Path folder;

    private int pipes;

    @BeforeEach
    void onlyWhereThereArePipes() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    }

    /** A pipe through which these bytes come once. */
    private String pipe(String content) throws IOException {
        return pipe(content.getBytes(StandardCharsets.UTF_8));
    }

    private String pipe(byte[] content) throws IOException {
        Path pipe = folder.resolve("pipe" + ++pipes);
        try {
            assertEquals(
                    0,
                    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                            .start()
                            .waitFor());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        return pipe.toString();
    }

    @Test
    @DisplayName("answers come down a pipe in any format, as they come from standard input")
    void answers() throws IOException {
        for (String format : new String[] {"csv", "jsonl", "text"}) {
            for (String content : new String[] {CSV, JSON_LINES, CSV.replace(',', '\t')}) {
                CommandRun run = CommandRun.of("grade", "django", pipe(content), "--format", format);
                assertEquals(0, run.exitCode(), run.err());
                assertEquals(
                        CommandRun.withInput(
                                        content.getBytes(StandardCharsets.UTF_8),
                                        "grade",
                                        "django",
                                        "-",
                                        "--format",
                                        format)
                                .out(),
                        run.out());
            }
        }
    }

    @Test
    @DisplayName("a workbook comes down a pipe")
    void workbook() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), CSV);
        Path book = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(book);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Answers");
            String[] lines = CSV.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] values = lines[row].split(",");
                for (int column = 0; column < values.length; column++) {
                    sheet.value(row, column, values[column]);
                }
            }
        }
        assertEquals(
                CommandRun.of("grade", "django", csv.toString(), "--format", "csv")
                        .out(),
                CommandRun.of("grade", "django", pipe(Files.readAllBytes(book)), "--format", "csv")
                        .out());
    }

    @Test
    @DisplayName("a report is made of results from a pipe, and messages call it by its name")
    void report() throws IOException {
        String results = CommandRun.of("grade", "django", pipe(JSON_LINES), "--format", "jsonl")
                .out();
        String pipe = pipe(results + "no result\n");
        Path report = folder.resolve("report");
        CommandRun run = CommandRun.of("report", pipe, report.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().startsWith(pipe + ":3: "), run.err());
        assertTrue(run.err().contains("report of 2 answers of 2 candidates"), run.err());
        try (var pages = Files.list(report.resolve("candidates"))) {
            assertEquals(2, pages.count());
        }
    }

    @Test
    @DisplayName("results are graded again from pipes, with their answers and their log")
    void replay() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), CSV);
        Path log = folder.resolve("audit.jsonl");
        Path out = folder.resolve("g.jsonl");
        CommandRun.of("grade", "django", csv.toString(), "--out", out.toString(), "--audit", log.toString());
        CommandRun run = CommandRun.of(
                "replay", "django", pipe(Files.readString(out)), pipe(CSV), "--audit", pipe(Files.readString(log)));
        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("1 result"), run.out());
    }

    @Test
    @DisplayName("one answer, one person's answers and graded answers come down pipes")
    void others() throws IOException {
        CommandRun answer = CommandRun.of("explain", "django", "celery-retry", pipe("Tasks must be idempotent."));
        assertEquals(0, answer.exitCode(), answer.err());
        CommandRun table = CommandRun.of("explain", "django", "celery-retry", pipe(CSV), "--candidate", "ana");
        assertEquals(answer.out(), table.out());
        CommandRun verdict = CommandRun.of("verdict", "django", pipe(JSON_LINES), "--candidate", "bob");
        assertEquals(0, verdict.exitCode(), verdict.err());
        CommandRun suggest = CommandRun.of("suggest", "django", "celery-retry", pipe(CSV));
        assertTrue(suggest.err().contains("has 0 graded answers to celery-retry"), suggest.err());
    }

    @Test
    @DisplayName("a pipe that is named twice cannot be read twice, and that is said before anything is")
    void twice() throws IOException {
        String pipe = pipe(CSV);
        CommandRun run = CommandRun.of("grade", "django", pipe, pipe);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("'" + pipe + "' can be read only once"), run.err());
    }

    @Test
    @DisplayName("pipes between two processes, which lie in no folder, are read as well")
    void shell() throws IOException, InterruptedException {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash) && Files.exists(Path.of("/dev/fd")));
        Path answers = Files.writeString(folder.resolve("a.jsonl"), JSON_LINES);
        Path results = folder.resolve("g.jsonl");
        CommandRun.of("grade", "django", answers.toString(), "--out", results.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -cp '"
                + System.getProperty("java.class.path") + "' " + Main.class.getName();
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        bash.toString(),
                        "-c",
                        java + " report <(cat g.jsonl) R && " + java
                                + " grade django <(cat a.jsonl) --out >(cat) --report R")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(said));
        assertEquals(2, Files.readString(said).split("report of 2 answers of 2 candidates", -1).length - 1);
    }
}
