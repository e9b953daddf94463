package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which earlier results a run takes over that goes on, where somebody has edited some. */
class ResumeTrustTest {

    private static final int ANSWERS = 6;

    @TempDir
    private Path folder;

    private Path results;
    private Path audit;
    private String genuine;

    @BeforeEach
    void grade() throws IOException {
        results = folder.resolve("grades.jsonl");
        audit = folder.resolve("audit.jsonl");
        rubric("red");
        StringBuilder rows = new StringBuilder("candidate,question,answer\n");
        for (int i = 0; i < ANSWERS; i++) {
            rows.append("c" + i + ",colours,red in case " + i + "\n");
        }
        Files.writeString(folder.resolve("answers.csv"), rows);
        assertEquals(ExitCode.FINE, run("--audit", audit.toString()).exitCode());
        genuine = Files.readString(results);
    }

    private void rubric(String pattern) throws IOException {
        Files.writeString(folder.resolve("colours.yaml"), """
                rubric: 1
                id: colours
                question: Which ones are there?
                concepts:
                  - {id: first, says: red is one, kind: what, weight: 2, match: [%s]}
                  - {id: second, says: because of leaves, kind: why, weight: 1, match: [leaves]}
                """.formatted(pattern));
    }

    private CommandRun run(String... more) {
        Stream<String> command = Stream.of(
                "grade",
                folder.resolve("colours.yaml").toString(),
                folder.resolve("answers.csv").toString(),
                "--out",
                results.toString());
        return CommandRun.of(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private CommandRun resume(String... more) {
        return run(Stream.concat(Stream.of("--resume"), Stream.of(more)).toArray(String[]::new));
    }

    /** Edits lines of a file of results. */
    private void edit(Path file, String from, String to, int... lines) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(file));
        for (int line : lines) {
            all.set(line, all.get(line).replaceFirst(from, to));
            assertFalse(genuine.contains(all.get(line)), from);
        }
        Files.writeString(file, String.join("\n", all) + "\n");
    }

    private void assertTakenOver(CommandRun run) throws IOException {
        assertRestored(run, "6 graded (6 of them before)", "\n");
        assertFalse(run.err().contains("graded again"), run.err());
    }

    private void assertRestored(CommandRun run, String counts, String told) throws IOException {
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertTrue(run.err().startsWith(counts), run.err());
        assertTrue(run.err().contains(told), run.err());
        assertEquals(genuine, Files.readString(results));
    }

    @Test
    @DisplayName("lines that the audit log does not have are graded again and counted, however well they agree")
    void edited() throws IOException {
        edit(results, "\"status\":\"absent\"", "\"status\":\"contradicted\"", 0, 4, 5);
        assertRestored(
                resume("--audit", audit.toString()),
                "6 graded (3 of them before), 0 rejected",
                "\n3 earlier results are not in the audit log as they stood, and were graded again\n");
        assertTakenOver(resume("--audit", audit.toString()));
        CommandRun replay = CommandRun.of(
                "replay", folder.resolve("colours.yaml").toString(), results.toString(), "--audit", audit.toString());
        assertEquals(ExitCode.FINE, replay.exitCode(), replay.out());
    }

    @Test
    @DisplayName("so are lines that a run has left that was broken off, and those behind them are taken over")
    void brokenOff() throws IOException {
        Path partial = folder.resolve("grades.jsonl.partial");
        Files.move(results, partial);
        edit(partial, "\"score\":[0-9.]+", "\"score\":1.0", 1);
        assertRestored(
                resume("--audit", audit.toString()),
                "6 graded (5 of them before)",
                "\n1 earlier result is not in the audit log as it stood, and was graded again\n");
    }

    @Test
    @DisplayName("without an audit log, lines that contradict themselves are graded again")
    void contradicting() throws IOException {
        String[][] edits = {
            {"\"score\":[0-9.]+", "\"score\":1.0"},
            {"\"band\":\"[a-z]+\"", "\"band\":\"senior\""},
            {"\"score\":[0-9.]+,\"band\":\"[a-z]+\"", "\"score\":0.9,\"band\":\"senior\""},
            {"\"arithmetic\":\\{\"value\":[0-9.]+", "\"arithmetic\":{\"value\":0.9"},
            {"\"value\":0.6+,\"why\":\"first", "\"value\":0.9,\"why\":\"first"},
            {"\"needed\":true", "\"needed\":false"},
            {"\"arithmetic\":", "\"calculation\":"},
        };
        for (String[] edit : edits) {
            edit(results, edit[0], edit[1], 1, 3);
            assertRestored(
                    resume(),
                    "6 graded (4 of them before)",
                    "\n2 earlier results contradict themselves, and were graded again\n");
        }
    }

    @Test
    @DisplayName(
            "what was graded without a log is not taken over into one that knows nothing of it, but into a new one")
    void otherLog() throws IOException {
        Path other = folder.resolve("other.jsonl");
        String first = resume("--audit", other.toString()).err();
        assertTrue(first.startsWith("6 graded (6 of them before)") && !first.contains("graded again"), first);
        Files.write(other, Files.readAllLines(other).subList(0, 3));
        assertRestored(
                resume("--audit", other.toString()), "6 graded (2 of them before)", "4 earlier results are not in the");
    }

    @Test
    @DisplayName("results that a log notes in front of a change of it are not taken over, those behind it are")
    void changedLog() throws IOException {
        Files.writeString(audit, Files.readString(audit).replaceFirst("\"candidate\":\"c1\"", "\"candidate\":\"cx\""));
        String told = audit + ":3: the line does not have the hash that it says";
        assertRestored(
                resume("--audit", audit.toString()),
                "the audit log was changed, and no result that it notes before is taken over: " + told,
                "\n6 graded (4 of them before)");
        assertRestored(resume("--audit", audit.toString()), "the audit log was changed", "6 graded (6 of them before)");
    }

    @Test
    @DisplayName("a rubric that is changed and changed back makes no line an edited one")
    void back() throws IOException {
        rubric("crimson");
        resume("--audit", audit.toString());
        assertNotEquals(genuine, Files.readString(results));
        Files.writeString(folder.resolve("grades.jsonl.earlier"), genuine);
        rubric("red");
        assertTakenOver(resume("--audit", audit.toString()));
    }

    @Test
    @DisplayName("whatever real answers lead to, with gates, penalties and caps, agrees with itself")
    void real() {
        String answers = "examples/answers/answers.csv";
        Path out = folder.resolve("real.jsonl");
        CommandRun.of("grade", "django", answers, "--out", out.toString());
        CommandRun run = CommandRun.of("grade", "django", answers, "--out", out.toString(), "--resume");
        assertTrue(run.err().startsWith("55 graded (55 of them before), 0 rejected"), run.err());
    }
}
