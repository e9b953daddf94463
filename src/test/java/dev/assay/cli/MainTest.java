package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {

    private static final String EXAMPLES = "examples/answers/answers.csv";

    @TempDir
    private Path folder;

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse("Did you mean: assay grade", "grad"),
                misuse("Missing required parameter", "grade"),
                misuse("Missing required parameter", "grade", "django"),
                misuse("did you mean 'django'", "grade", "djngo", EXAMPLES),
                misuse("no file or folder 'rubrics/djngo'", "check", "rubrics/djngo"),
                misuse("no file or folder 'nowhere.csv'", "grade", "django", "nowhere.csv"),
                misuse("read only once", "grade", "django", "-", "-"),
                misuse("same place", "grade", "django", EXAMPLES, "--out", "x", "--rejected", "x"),
                misuse("overwritten", "grade", "django", EXAMPLES, "--out", "examples/../" + EXAMPLES),
                misuse("no folder", "grade", "django", EXAMPLES, "--out", "nowhere/x"),
                misuse("is a folder", "grade", "django", EXAMPLES, "--out", "src"),
                misuse("at least 1", "grade", "django", EXAMPLES, "--threads", "0"),
                misuse("expected one of [TEXT, JSONL, CSV, XLSX]", "grade", "django", EXAMPLES, "--format", "xml"),
                misuse("Unknown option: '--formt'", "grade", "django", EXAMPLES, "--formt", "csv"),
                misuse("no rubric 'celery' in pack django", "explain", "django", "celery", "-"),
                misuse("no file 'nowhere.txt'", "explain", "django", "celery-retry", "nowhere.txt"));
    }

    private static Arguments misuse(String message, String... args) {
        return Arguments.of(message, args);
    }

    @ParameterizedTest
    @MethodSource("misuses")
    @DisplayName("misuse ends with 2, nothing on standard output, and a message that helps")
    void endsWithTwo(String message, String[] args) {
        CommandRun run = CommandRun.of(args);
        assertEquals(2, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    @DisplayName("help and version are results")
    void helpAndVersion() {
        assertTrue(CommandRun.of("--version").out().matches("assay \\d+\\.\\d+\\.\\d+\\S*\n"));
        assertTrue(CommandRun.of("--help").out().contains("check"));
        CommandRun help = CommandRun.of("grade", "--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.out().contains("--rejected"), help.out());
        assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
    }

    @Test
    @DisplayName("without arguments the example answers are graded")
    void example() {
        CommandRun run = CommandRun.of();
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("celery-retry") && run.out().contains("victor"), run.out());
        assertTrue(run.err().contains("55 graded, 0 rejected"), run.err());
        assertTrue(run.err().contains("example-grades.jsonl"), run.err());
        assertTrue(Files.isRegularFile(Path.of("target", "example-grades.jsonl")));
    }

    @Test
    @DisplayName("a pack with problems cannot be graded by, and shows them all")
    void brokenPack() throws IOException {
        Path rubric = Files.writeString(folder.resolve("x.yaml"), "rubric: 1\nid: x\nquestoin: What?\n");
        CommandRun run = CommandRun.of("grade", rubric.toString(), EXAMPLES);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("x.yaml:3:1: "), run.err());
    }

    @Test
    @DisplayName("a crash ends with 3, never with 1")
    void crash() {
        InputStream in = new ByteArrayInputStream(new byte[0]);
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("crashed");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Streams.of(in, out, err, Terminal.NONE), "grade", "django", EXAMPLES);
        assertEquals(3, exitCode);
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("please report it"));
    }

    @Test
    @DisplayName("a full disk ends with 3, a reader who has gone ends quietly")
    void outputFails() {
        assertEquals("3 reading or writing failed: No space left on device\n", failingWith("No space left on device"));
        assertEquals("0 ", failingWith("Broken pipe"));
    }

    private static String failingWith(String message) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);
        return Main.run(streams, "grade", "django", EXAMPLES) + " " + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("colours come on a terminal that wants them")
    void colours() {
        byte[] answer = "Tasks must be idempotent.".getBytes(StandardCharsets.UTF_8);
        String[] args = {"explain", "django", "celery-retry", "-"};
        Terminal terminal = new Terminal(true, true, true, 80);
        CommandRun plain = CommandRun.withInput(answer, args);
        CommandRun coloured = CommandRun.withInput(new ByteArrayInputStream(answer), terminal, args);
        assertEquals(0, plain.exitCode());
        assertTrue(plain.out().contains("[1:Tasks must [2:be idempotent]]."), plain.out());
        assertFalse(plain.out().contains("\u001B"), plain.out());
        assertTrue(coloured.out().contains("\u001B[32m[1:Tasks must"), coloured.out());
    }

    @Test
    @DisplayName("an answer that is no text cannot be explained, and the message says where")
    void explainBinary() {
        CommandRun run =
                CommandRun.withInput(new byte[] {'a', '\n', (byte) 0xFF}, "explain", "django", "celery-retry", "-");
        assertEquals(3, run.exitCode());
        assertEquals("-: byte 0xFF on line 2 is not UTF-8\n", run.err());
    }
}
