package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {

    private static final String JSON_LINES = """
            {"candidate":"ana","question":"celery-retry","answer":"Tasks must be idempotent.","years":3}
            {"candidate":"bob","question":"celery-retry","answer":"I don't know.","city":"Rome"}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a folder and a CSV of the same answers give the same grades")
    void folder() {
        CommandRun fromFolder = CommandRun.of("grade", "django", "examples/answers/folder", "--format", "csv");
        CommandRun fromCsv = CommandRun.of("grade", "django", "examples/answers/answers.csv", "--format", "csv");
        assertEquals(0, fromFolder.exitCode(), fromFolder.err());
        assertEquals(56, fromFolder.outLines().size());
        assertEquals(
                fromFolder.outLines().stream().skip(1).sorted().toList(),
                fromCsv.outLines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("CSV has every column that JSON Lines carry, also from standard input")
    void columns() {
        CommandRun run = CommandRun.withInput(
                JSON_LINES.getBytes(StandardCharsets.UTF_8), "grade", "django", "-", "--format", "csv");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                "candidate,question,score,band,flags,review,years,city",
                run.outLines().get(0));
        assertTrue(run.outLines().get(1).endsWith(",3,"), run.out());
        assertTrue(run.outLines().get(2).endsWith(",,Rome"), run.out());
    }

    @Test
    @DisplayName("text is a table; of very many answers a line each")
    void text() {
        CommandRun table = CommandRun.of("grade", "django", "examples/answers/answers.csv");
        assertTrue(table.out().lines().allMatch(line -> line.length() <= 80), table.out());
        assertTrue(table.out().contains("josie"), table.out());
        StringBuilder many = new StringBuilder("candidate,question,answer\n");
        for (int i = 0; i < 1001; i++) {
            many.append("c").append(i).append(",celery-retry,Tasks must be idempotent.\n");
        }
        CommandRun lines =
                CommandRun.withInput(many.toString().getBytes(StandardCharsets.UTF_8), "grade", "django", "-");
        assertEquals(1001, lines.outLines().size());
        assertTrue(
                lines.outLines().get(1000).startsWith("c1000 "),
                lines.outLines().get(1000));
    }

    @Test
    @DisplayName("markup in answers and names stays what it is")
    void markup() throws IOException {
        String answer = "<script>alert('idempotent')</script> & <b>tasks</b>";
        String row = "candidate,question,answer\n<i>ana</i>,celery-retry,\"" + answer + "\"\n";
        CommandRun run =
                CommandRun.withInput(row.getBytes(StandardCharsets.UTF_8), "grade", "django", "-", "--format", "jsonl");
        var grade = new ObjectMapper().readTree(run.out());
        assertEquals(answer, grade.get("answer").textValue());
        assertEquals("<i>ana</i>", grade.get("candidate").textValue());
    }

    @Test
    @DisplayName("the name of the output tells its format")
    void formatOfName() throws IOException {
        Path csv = folder.resolve("grades.csv");
        CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", csv.toString());
        assertTrue(Files.readString(csv).startsWith("candidate,question,score,band"));
    }

    @Test
    @DisplayName("the number of threads changes nothing")
    void threads() {
        String[] one = {"grade", "django", "examples/answers/answers.csv", "--format", "jsonl", "--threads", "1"};
        String[] eight = {"grade", "django", "examples/answers/answers.csv", "--format", "jsonl", "--threads", "8"};
        assertEquals(CommandRun.of(one).out(), CommandRun.of(eight).out());
    }

    @Test
    @DisplayName("no answers are no error, and are told of")
    void nothing() {
        CommandRun run = CommandRun.withInput(new byte[0], "grade", "django", "-", "--format", "jsonl");
        assertEquals(0, run.exitCode());
        assertEquals("standard input holds no answers\n0 graded, 0 rejected\n", run.err());
    }

    @Test
    @DisplayName("when reading fails, an output file stays as it was, and what was graded is kept")
    void failedReading() throws IOException {
        Path out = Files.writeString(folder.resolve("grades.jsonl"), "earlier\n");
        InputStream failing =
                new FilterInputStream(new ByteArrayInputStream(JSON_LINES.getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        int count = super.read(bytes, offset, length);
                        if (count < 0) {
                            throw new IOException("the disk is gone");
                        }
                        return count;
                    }
                };
        CommandRun run = CommandRun.withInput(failing, Terminal.NONE, "grade", "django", "-", "--out", out.toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("the disk is gone"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("earlier\n", Files.readString(out));
        assertEquals(
                2, Files.readAllLines(folder.resolve("grades.jsonl.partial")).size());
        assertTrue(run.err().contains("what was graded so far, 2 answers, is in"), run.err());
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    @DisplayName("a file of answers without a header cannot be graded, and the message says what it needs")
    void noHeader() throws IOException {
        Path answers = Files.writeString(folder.resolve("a.csv"), "ana,celery-retry,Tasks\n");
        CommandRun run = CommandRun.of("grade", "django", answers.toString());
        assertEquals(3, run.exitCode());
        assertEquals(
                answers + ":1: the first row must name the columns, among them candidate, question and answer; "
                        + "it reads: ana,celery-retry,Tasks\n",
                run.err());
    }
}
