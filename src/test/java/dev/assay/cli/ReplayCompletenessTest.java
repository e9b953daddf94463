package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** What replay says of results and audit logs of which a part is missing, or there twice. */
class ReplayCompletenessTest {

    @TempDir
    private Path folder;

    private Path pack;
    private Path results;
    private Path audit;

    @BeforeEach
    void grade() throws IOException {
        pack = Files.writeString(folder.resolve("colours.yaml"), """
                rubric: 1
                id: colours
                question: Which ones are there?
                concepts:
                  - {id: red, says: red is one, kind: what, weight: 1, match: [red]}
                """);
        StringBuilder rows = new StringBuilder("candidate,question,answer\n");
        for (int i = 0; i < 8; i++) {
            rows.append("c" + i + ",colours,red in case " + i + "\n");
        }
        Path answers = Files.writeString(folder.resolve("answers.csv"), rows);
        results = folder.resolve("grades.jsonl");
        audit = folder.resolve("audit.jsonl");
        CommandRun run = CommandRun.of(
                "grade", pack.toString(), answers.toString(), "--out", results.toString(), "--audit", audit.toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    private CommandRun replay(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("replay", pack.toString(), results.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private CommandRun replayWithAudit(String... more) {
        return replay(Stream.concat(Stream.of("--audit", audit.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static JsonNode summary(CommandRun run) throws IOException {
        return new ObjectMapper()
                .readTree(run.out().lines().toList().get((int) run.out().lines().count() - 1));
    }

    @Test
    @DisplayName("an untouched run has everything, once")
    void whole() throws IOException {
        CommandRun run = replayWithAudit("--format", "jsonl");
        assertEquals(ExitCode.FINE, run.exitCode(), run.out());
        assertEquals(
                0,
                summary(run).get("unlogged").asInt()
                        + summary(run).get("repeated").asInt());
        assertTrue(summary(run).get("audit").get("ended").asBoolean());
    }

    @Test
    @DisplayName("results that a shortened log does not know are told and counted, and that its last run has no end")
    void shortened() throws IOException {
        Files.write(audit, Files.readAllLines(audit).subList(0, 3));
        CommandRun run = replayWithAudit();
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().startsWith("8 results: all come out the same, byte for byte\n"), run.out());
        assertTrue(
                run.out()
                        .contains("unlogged: the audit log knows nothing of this result\n  colours, 6 results\n"
                                + "    c2 (line 3): "),
                run.out());
        assertTrue(run.out().contains("\n6 results: not in the audit log\n"), run.out());
        assertTrue(run.out().contains("chain of 3 lines holds"), run.out());
        assertTrue(run.out().contains("Its last run has no end: it was stopped, or lines were cut off"), run.out());
        JsonNode summary = summary(replayWithAudit("--format", "jsonl"));
        assertEquals(6, summary.get("unlogged").asInt());
        assertEquals(8, summary.get("agreeing").asInt());
    }

    @Test
    @DisplayName("a log without its last line alone is a finding, also where a run before it has come to its end")
    void noEnd() throws IOException {
        List<String> lines = Files.readAllLines(audit);
        Files.write(audit, lines.subList(0, lines.size() - 1));
        CommandRun run = replayWithAudit("--format", "jsonl");
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertEquals(0, summary(run).get("unlogged").asInt());
        assertTrue(!summary(run).get("audit").get("ended").asBoolean(), run.out());
        Files.write(audit, lines);
        CommandRun.of("grade", pack.toString(), folder.resolve("answers.csv").toString(), "--audit", audit.toString());
        lines = Files.readAllLines(audit);
        assertEquals(ExitCode.FINE, replayWithAudit().exitCode());
        Files.write(audit, lines.subList(0, lines.size() - 1));
        assertTrue(replayWithAudit().out().contains("Its last run has no end"));
    }

    @Test
    @DisplayName("a second result of one answer is told, whether or not it is the same, with a log and without")
    void twice() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(results));
        lines.add(lines.get(2));
        lines.add(lines.get(4).replace("\"band\":\"", "\"band\":\"x"));
        Files.write(results, lines);
        CommandRun run = replay();
        assertEquals(ExitCode.FINDINGS, run.exitCode());
        assertTrue(run.out().startsWith("10 results: 9 come out the same, byte for byte; 1 does not\n"), run.out());
        assertTrue(
                run.out()
                        .contains("duplicate: a second result of one candidate's answer to the question\n"
                                + "  colours, 1 result\n    c2 (line 9): "),
                run.out());
        assertEquals(
                2, summary(replayWithAudit("--format", "jsonl")).get("repeated").asInt());
    }
}
