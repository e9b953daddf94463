package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    private static final List<String> TEXTS = List.of(
            "Tasks must be idempotent, because the broker may deliver them twice.",
            "It depends.",
            "I set acks_late and retry with exponential backoff.",
            "No idea, I usually google it.");

    @TempDir
    private Path folder;

    private Path answers(String name, int from, int to) throws IOException {
        StringBuilder rows = new StringBuilder("candidate,question,answer\n");
        for (int i = from; i < to; i++) {
            String question = i % 7 == 3 ? "no-such-question" : "celery-retry";
            rows.append("c" + i + "," + question + ",\"" + TEXTS.get(i % TEXTS.size()) + "\"\n");
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    private CommandRun grade(String pack, Path answers, String... more) {
        Stream<String> command = Stream.of(
                "grade",
                pack,
                answers.toString(),
                "--out",
                out().toString(),
                "--rejected",
                rejected().toString());
        return CommandRun.of(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("grades.jsonl");
    }

    private Path rejected() {
        return folder.resolve("rejected.jsonl");
    }

    private Path partial() {
        return folder.resolve("grades.jsonl.partial");
    }

    @Test
    @Timeout(120)
    @DisplayName("a killed process has written whole answers, and going on gives what an unbroken run gives")
    void killed() throws IOException, InterruptedException {
        Path answers = answers("answers.csv", 0, 400);
        grade("django", answers);
        byte[] results = Files.readAllBytes(out());
        byte[] rejects = Files.readAllBytes(rejected());
        Files.delete(out());
        Process process = start();
        // It cannot come to its end, because its input does not.
        process.getOutputStream().write(Files.readAllBytes(answers));
        process.getOutputStream().write("late,celery-retry,".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        awaitPartial(process);
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(out()));

        CommandRun refused = grade("django", answers);
        assertEquals(ExitCode.MISUSE, refused.exitCode());
        assertTrue(refused.err().contains("--resume goes on from there"), refused.err());

        CommandRun resumed = grade("django", answers, "--resume");
        assertEquals(ExitCode.FINDINGS, resumed.exitCode(), resumed.err());
        assertFalse(resumed.err().contains("(0 of them before)"), resumed.err());
        assertArrayEquals(results, Files.readAllBytes(out()));
        assertArrayEquals(rejects, Files.readAllBytes(rejected()));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("answers.csv", "err", "grades.jsonl", "rejected.jsonl"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    @Timeout(120)
    @DisplayName("a second run that would write the same files is refused as long as the first is there, and no longer")
    void twoRuns() throws IOException, InterruptedException {
        Path answers = answers("answers.csv", 0, 3);
        Path more = answers("more.csv", 0, 200);
        Path key = folder.resolve("who.key");
        Path report = folder.resolve("report");
        Path audit = folder.resolve("audit.jsonl");
        Process first = start(
                "--rejected",
                rejected().toString(),
                "--audit",
                audit.toString(),
                "--report",
                report.toString(),
                "--anonymous",
                "--key",
                key.toString());
        first.getOutputStream().write(Files.readAllBytes(more));
        first.getOutputStream().flush();
        awaitPartial(first);

        String link = Files.createSymbolicLink(folder.resolve("link"), folder).toString();
        refusedMeanwhile(out(), answers, "--out", out().toString());
        refusedMeanwhile(out(), answers, "--out", link + "/grades.jsonl", "--resume");
        refusedMeanwhile(out(), answers, "--out", out().toString(), "--format", "csv");
        refusedMeanwhile(rejected(), answers, "--rejected", rejected().toString());
        refusedMeanwhile(audit, answers, "--audit", audit.toString());
        refusedMeanwhile(report, answers, "--report", report.toString());
        refusedMeanwhile(key, answers, "--report", report + "2", "--anonymous", "--key", key.toString());

        first.getOutputStream().close();
        assertEquals(ExitCode.FINDINGS, first.waitFor(), Files.readString(folder.resolve("err")));
        byte[] results = Files.readAllBytes(out());
        CommandRun again = grade("django", more, "--resume");
        assertEquals(ExitCode.FINDINGS, again.exitCode(), again.err());
        assertArrayEquals(results, Files.readAllBytes(out()));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")));
        }
    }

    private static void refusedMeanwhile(Path file, Path answers, String... more) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("grade", "django", answers.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
        assertEquals("", run.out());
        assertEquals("another run is writing to '" + file + "'\n", run.err());
    }

    private Process start(String... more) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "grade",
                "django",
                "-",
                "--out",
                out().toString());
        return new ProcessBuilder(Stream.concat(command, Stream.of(more)).toList())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private void awaitPartial(Process process) throws IOException, InterruptedException {
        while (!Files.exists(partial()) || Files.size(partial()) < 1000) {
            assertTrue(process.isAlive(), Files.readString(folder.resolve("err")));
            Thread.sleep(20);
        }
    }

    @Test
    @DisplayName("a changed rubric has its own answers graded again, and no others")
    void changedRubric() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        write(pack, "one", 1);
        write(pack, "two", 1);
        Path answers = Files.writeString(
                folder.resolve("answers.csv"),
                "candidate,question,answer\nana,one,red\nana,two,red\nbob,one,green\nbob,two,red and green\n");
        grade(pack.toString(), answers);
        write(pack, "two", 3);
        CommandRun again = grade(pack.toString(), answers, "--resume");
        assertTrue(again.err().startsWith("4 graded (2 of them before), 0 rejected"), again.err());
        byte[] resumed = Files.readAllBytes(out());
        Files.delete(out());
        grade(pack.toString(), answers);
        assertArrayEquals(Files.readAllBytes(out()), resumed);
    }

    private static void write(Path pack, String id, int weight) throws IOException {
        Files.writeString(pack.resolve(id + ".yaml"), """
                rubric: 1
                id: %s
                question: Which colours are there?
                concepts:
                  - {id: red, says: red is one, kind: what, weight: %d, match: [red]}
                  - {id: green, says: green is one, kind: why, match: [green]}
                """.formatted(id, weight));
    }

    @Test
    @DisplayName("more answers than before, in another order, are no trouble")
    void moreAnswers() throws IOException {
        grade("django", answers("answers.csv", 20, 40));
        Path more = answers("answers.csv", 0, 40);
        CommandRun again = grade("django", more, "--resume");
        assertTrue(again.err().startsWith("34 graded (17 of them before), 6 rejected"), again.err());
        byte[] resumed = Files.readAllBytes(out());
        Files.delete(out());
        grade("django", more);
        assertArrayEquals(Files.readAllBytes(out()), resumed);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    @DisplayName("only JSON Lines in a file can be gone on with")
    void misuse() throws IOException {
        Path answers = answers("answers.csv", 0, 3);
        for (List<String> out : List.of(
                List.of("--out", folder.resolve("grades.csv").toString()),
                List.of("--format", "jsonl"),
                List.of("--format", "csv", "--out", out().toString()))) {
            CommandRun run = CommandRun.of(
                    Stream.concat(Stream.of("grade", "django", answers.toString(), "--resume"), out.stream())
                            .toArray(String[]::new));
            assertEquals(ExitCode.MISUSE, run.exitCode());
            assertTrue(run.err().contains("--resume needs results as JSON Lines in a file"), run.err());
        }
    }
}
