package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String ANSWERS = """
            candidate,question,answer,gender
            Ana Ruiz,celery-retry,"Tasks must be idempotent, since a worker may run them twice.",f
            Bob Ray,celery-retry,"It depends.",m
            Bob Ray,celery-tri,"No such question.",m
            """;

    @TempDir
    private Path folder;

    private String answers;
    private Path report;

    @BeforeEach
    void prepare() throws IOException {
        answers = Files.writeString(folder.resolve("answers.csv"), ANSWERS).toString();
        report = folder.resolve("report");
    }

    @Test
    @DisplayName("grading can end in a report, which keeps results that go to no file, and can be made again from them")
    void gradeAndReport() throws IOException {
        CommandRun run = CommandRun.of("grade", "django", answers, "--report", report.toString(), "--title", "June");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("celery-retry") && run.out().contains("0.00"), run.out());
        assertTrue(run.err().contains("report of 2 answers of 2 candidates: " + report.resolve("index.html")));
        String page = Files.readString(report.resolve("index.html"));
        assertTrue(page.contains("June") && page.contains("1 unknown question"), page);
        String results = report.resolve("results.jsonl").toString();
        assertEquals(3, Files.readAllLines(Path.of(results)).size());
        CommandRun again = CommandRun.of("report", results, report.toString(), "--title", "June");
        assertEquals(0, again.exitCode(), again.err());
        assertEquals("", again.out());
        assertEquals(page, Files.readString(report.resolve("index.html")));
        assertTrue(Files.exists(Path.of(results)));
    }

    @Test
    @DisplayName("results that go to a file are not kept twice; rejected rows are in the report all the same")
    void resultsInFile() throws IOException {
        String out = folder.resolve("grades.jsonl").toString();
        String rejected = folder.resolve("rejected.jsonl").toString();
        CommandRun run = CommandRun.of(
                "grade", "django", answers, "--out", out, "--rejected", rejected, "--report", report.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertFalse(Files.exists(report.resolve("results.jsonl")));
        assertTrue(Files.readString(report.resolve("index.html")).contains("1 unknown question"));
        Path other = folder.resolve("other");
        assertEquals(
                0,
                CommandRun.of("report", out, other.toString(), "--rejected", rejected, "--pack", "django")
                        .exitCode());
        assertEquals(
                Files.readString(report.resolve("candidates/0001.html")),
                Files.readString(other.resolve("candidates/0001.html")));
        assertTrue(Files.readString(other.resolve("index.html")).contains("1 unknown question"));
    }

    @Test
    @DisplayName("an anonymous report keeps no results and no name; who is who stands beside it")
    void anonymous() throws IOException {
        CommandRun run = CommandRun.of(
                "grade", "django", answers, "--report", report.toString(), "--anonymous", "--group", "gender");
        assertEquals(1, run.exitCode(), run.err());
        assertFalse(Files.exists(report.resolve("results.jsonl")));
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("Ruiz"), file.toString());
            }
        }
        String key = Files.readString(folder.resolve("report.key"));
        assertTrue(key.contains("Ana Ruiz") && key.contains("Bob Ray"), key);
        List<Path> pages = pages();
        assertEquals(
                1,
                CommandRun.of("grade", "django", answers, "--report", report.toString(), "--anonymous")
                        .exitCode());
        assertEquals(pages, pages(), "a candidate has another pseudonym");
        assertEquals(key, Files.readString(folder.resolve("report.key")));
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(report.resolve("candidates"))) {
            return pages.sorted().toList();
        }
    }

    @Test
    @DisplayName("a damaged line is told with its place, and is a finding")
    void damaged() throws IOException {
        Path results = folder.resolve("grades.jsonl");
        CommandRun.of("grade", "django", answers, "--out", results.toString());
        Files.writeString(results, "nothing\n" + Files.readString(results) + "{\"format\":");
        CommandRun run = CommandRun.of("report", results.toString(), report.toString());
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().contains(results + ":1: not JSON"), run.err());
        assertTrue(run.err().contains(results + ":4: breaks off"), run.err());
        assertTrue(run.err().contains("report of 2 answers of 2 candidates"), run.err());
    }

    @Test
    @DisplayName("what holds no graded answer makes no report, and replaces none")
    void noResult() throws IOException {
        String results = folder.resolve("grades.jsonl").toString();
        String rejected = folder.resolve("rejected.jsonl").toString();
        CommandRun.of("grade", "django", answers, "--out", results, "--rejected", rejected);
        String empty = Files.writeString(folder.resolve("empty.jsonl"), "").toString();
        assertMisuse("'" + empty + "' holds no graded answer", "report", empty, report.toString());
        assertFalse(Files.exists(report));
        CommandRun.of("report", results, report.toString());
        String page = Files.readString(report.resolve("index.html"));
        for (String wrong : List.of(answers, empty, rejected)) {
            assertMisuse("the report in '" + report + "' stays as it was", "report", wrong, report.toString());
        }
        assertMisuse(answers + ":1: not JSON", "report", answers, report.toString());
        assertMisuse("holds no graded answer", "report", empty, report.toString(), "--rejected", rejected);
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "candidate,question,answer\nana,no-such,x\n");
        CommandRun graded = CommandRun.of("grade", "django", unknown.toString(), "--report", report.toString());
        assertEquals(1, graded.exitCode(), graded.err());
        assertTrue(graded.err().contains("nothing was graded; the report in '" + report + "' stays"), graded.err());
        assertEquals(page, Files.readString(report.resolve("index.html")));
        Path first = folder.resolve("first");
        CommandRun.of("grade", "django", unknown.toString(), "--report", first.toString());
        assertTrue(Files.readString(first.resolve("index.html")).contains("1 unknown question"));
    }

    @Test
    @DisplayName("misuse is told before anything is graded, and changes nothing")
    void misuse() throws IOException {
        Path theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("thesis.txt"), "mine");
        Path results = folder.resolve("grades.jsonl");
        CommandRun.of("grade", "django", answers, "--out", results.toString());
        String out = results.toString();
        assertMisuse("would be replaced", "grade", "django", answers, "--report", theirs.toString());
        assertMisuse("would be replaced", "report", out, theirs.toString());
        assertMisuse("no file", "report", out + "x", report.toString());
        assertMisuse("go with --report", "grade", "django", answers, "--anonymous");
        assertMisuse("--key goes with --anonymous", "report", out, report.toString(), "--key", out + ".key");
        assertMisuse("no answer has a column 'gendr'", "report", out, report.toString(), "--group", "gendr");
        assertMisuse(
                "would lie in the report",
                "report",
                out,
                report.toString(),
                "--anonymous",
                "--key",
                report.resolve("who.key").toString());
        assertMisuse("is no key file", "report", out, report.toString(), "--anonymous", "--key", out);
        assertFalse(Files.exists(report));
        CommandRun.of("report", out, report.toString());
        Path inside = Files.copy(results, report.resolve("mine.jsonl"));
        assertMisuse("lies in the folder of the report", "report", inside.toString(), report.toString());
        assertMisuse(
                "lies in the folder of the report",
                "grade",
                "django",
                answers,
                "--out",
                report.resolve("x.csv").toString(),
                "--report",
                report.toString());
        assertTrue(Files.exists(inside));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().endsWith(".unfinished")));
        }
    }

    private static void assertMisuse(String message, String... args) {
        CommandRun run = CommandRun.of(args);
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
    }
}
