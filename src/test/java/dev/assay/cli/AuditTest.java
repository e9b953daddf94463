package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final String ROWS = "candidate,question,answer,years\n"
            + "ana,colours,red is one,3\nbob,colours,green because of leaves,4\ncat,colours,,5\ndan,shapes,a circle,6\n";

    @TempDir
    private Path folder;

    private Path answers;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        rubric("colours", 1, "red");
        rubric("shapes", 1, "circle");
        answers = Files.writeString(folder.resolve("answers.csv"), ROWS);
    }

    private void rubric(String id, int weight, String pattern) throws IOException {
        Files.writeString(folder.resolve("pack").resolve(id + ".yaml"), """
                rubric: 1
                id: %s
                question: Which ones are there?
                concepts:
                  - {id: first, says: the first, kind: what, weight: %d, match: [%s]}
                  - {id: second, says: the second, kind: why, match: [green]}
                """.formatted(id, weight, pattern));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private CommandRun grade() {
        return CommandRun.of(
                "grade",
                file("pack").toString(),
                answers.toString(),
                "--out",
                file("grades.jsonl").toString(),
                "--audit",
                file("audit.jsonl").toString());
    }

    private CommandRun replay(String... more) {
        Stream<String> command = Stream.of(
                "replay", file("pack").toString(), file("grades.jsonl").toString());
        return CommandRun.of(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private CommandRun replayWithAudit(String... more) {
        return replay(Stream.concat(Stream.of("--audit", file("audit.jsonl").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<JsonNode> audit() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file("audit.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    @DisplayName("a run is noted with a line for itself, each row and its end, and no answer's text")
    void lines() throws IOException {
        CommandRun run = grade();
        assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
        List<String> types =
                audit().stream().map(line -> line.get("type").asText()).toList();
        assertEquals(List.of("run", "answer", "answer", "rejected", "answer", "end"), types);
        JsonNode begin = audit().get(0);
        assertTrue(begin.get("engine").asText().startsWith("assay "));
        assertEquals(64, begin.get("engineSha256").asText().length());
        assertEquals(64, begin.get("languageSha256").asText().length());
        assertEquals(64, begin.get("rubrics").get("shapes").asText().length());
        JsonNode bob = audit().get(2);
        assertEquals("bob", bob.get("candidate").asText());
        assertEquals(0.5, bob.get("score").asDouble());
        assertEquals(3, audit().get(5).get("graded").asInt());
        String text = Files.readString(file("audit.jsonl"));
        assertFalse(text.contains("leaves"), text);
        String last = audit().get(5).get("sha256").asText();
        assertTrue(run.err().contains("the last hash of the audit log is " + last), run.err());
    }

    @Test
    @DisplayName("an untouched run agrees byte for byte, with its answers and its audit log")
    void untouched() throws IOException {
        grade();
        CommandRun run = replayWithAudit(answers.toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("3 results: all come out the same, byte for byte\n"), run.out());
        assertTrue(run.out().contains("chain of 6 lines holds"), run.out());
    }

    @Test
    @DisplayName("a changed weight is named, with what it does to the scores")
    void weight() throws IOException {
        grade();
        rubric("colours", 3, "red");
        CommandRun run = replay();
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertEquals("""
                3 results: 1 comes out the same, byte for byte; 2 do not

                rubric: weight of concept first 1 → 3
                  colours, 2 results; 2 with another score, 2 in another band
                    ana (line 1): 0.5 mid → 0.75 mid
                    bob (line 2): 0.5 mid → 0.25 junior
                """.replace("2 in another band", "1 in another band"), run.out());
    }

    @Test
    @DisplayName("a changed pattern is laid to the rubric if the audit log is there, and to rubric or language if not")
    void pattern() throws IOException {
        grade();
        rubric("colours", 1, "crimson");
        assertTrue(
                replay().out().contains("rubric-or-language: patterns, terms, flags or bands of the rubric, or the"));
        String out = replayWithAudit().out();
        assertTrue(out.contains("\nrubric: patterns, terms, flags or bands are other than they were\n"), out);
        assertTrue(out.contains("colours, 2 results; 1 with another score"), out);
    }

    @Test
    @DisplayName("an edited result is told from one that was graded by other rules")
    void edited() throws IOException {
        grade();
        String results = Files.readString(file("grades.jsonl"));
        Files.writeString(file("grades.jsonl"), results.replaceFirst("\"score\":0.5,", "\"score\":0.9,"));
        assertTrue(
                replay().out()
                        .contains("edited: the line was edited, or written by another build of the same version: "
                                + "/score: 0.9 stored, 0.5 now"),
                replay().out());
        String out = replayWithAudit("--format", "jsonl").out();
        JsonNode first = new ObjectMapper().readTree(out.lines().findFirst().orElseThrow());
        assertEquals(1, first.get("causes").size());
        assertEquals("edited", first.get("causes").get(0).get("code").asText());
        assertEquals(0.9, first.get("before").get("score").asDouble());
        assertEquals(0.5, first.get("after").get("score").asDouble());
    }

    @Test
    @DisplayName("answers that are missing, changed or gone are found, and so is half a line")
    void answers() throws IOException {
        grade();
        Files.writeString(answers, ROWS.replace("red is one", "red is two").replace("dan,shapes", "eve,shapes"));
        CommandRun run = replay(answers.toString());
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("3 results: all come out the same"), run.out());
        assertTrue(
                run.out().contains("is another than the one graded\n  colours, 1 answer\n    ana (line 2)"), run.out());
        assertTrue(
                run.out().contains("the answer is not in the results\n  shapes, 1 answer\n    eve (line 5)"),
                run.out());
        assertTrue(run.out().contains("1 result: the answer is not among those given"), run.out());
        String results = Files.readString(file("grades.jsonl"));
        Files.writeString(file("grades.jsonl"), results.substring(0, results.length() - 50));
        assertTrue(replay().out().contains("damaged: not JSON: the line is not whole, or was changed\n  1 result\n"));
    }

    @Test
    @DisplayName("a rubric that is gone is said of its results")
    void gone() throws IOException {
        grade();
        Files.delete(file("pack").resolve("shapes.yaml"));
        assertTrue(replay().out().contains("refused: unknown-question: no rubric 'shapes'"), replay().out());
    }

    @Test
    @DisplayName("runs follow each other in one log, also after half a line, and a change of it is found")
    void chain() throws IOException {
        grade();
        Files.writeString(file("audit.jsonl"), "{\"type\":\"answ", StandardOpenOption.APPEND);
        grade();
        assertEquals(12, audit().size());
        assertEquals(13, audit().get(6).get("cut").asInt());
        assertTrue(replayWithAudit().out().contains("chain of 12 lines holds"));
        List<String> lines = new ArrayList<>(Files.readAllLines(file("audit.jsonl")));
        lines.remove(8);
        lines.set(2, lines.get(2).replace("bob", "rob"));
        Files.write(file("audit.jsonl"), lines, StandardCharsets.UTF_8);
        CommandRun run = replayWithAudit();
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().contains("audit.jsonl:3: the line does not have the hash that it says"), run.out());
        assertTrue(run.out().contains("audit.jsonl:9: the line does not follow the one before it"), run.out());
    }

    @Test
    @DisplayName("what is no audit log is left alone")
    void foreign() throws IOException {
        Files.writeString(file("audit.jsonl"), "shopping: milk, bread\n");
        CommandRun run = grade();
        assertEquals(ExitCode.MISUSE, run.exitCode());
        assertTrue(run.err().contains("is no audit log"), run.err());
        assertEquals("shopping: milk, bread\n", Files.readString(file("audit.jsonl")));
        assertEquals(ExitCode.MISUSE, replayWithAudit().exitCode());
    }

    @Test
    @DisplayName("a run that goes on notes the answers that it takes over too")
    void resumed() throws IOException {
        grade();
        CommandRun again = CommandRun.of(
                "grade",
                file("pack").toString(),
                answers.toString(),
                "--out",
                file("grades.jsonl").toString(),
                "--audit",
                file("audit.jsonl").toString(),
                "--resume");
        assertTrue(again.err().contains("3 graded (3 of them before), 1 rejected"), again.err());
        List<JsonNode> audit = audit();
        assertEquals(12, audit.size());
        for (int i = 1; i < 5; i++) {
            assertEquals(audit.get(i).path("resultSha256"), audit.get(i + 6).path("resultSha256"));
            assertNotEquals(audit.get(i).get("sha256"), audit.get(i + 6).get("sha256"));
        }
    }
}
