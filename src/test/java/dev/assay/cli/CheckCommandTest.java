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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String RUBRIC = """
            rubric: 1
            id: storage
            question: How do you store passwords?
            rationale: Many get it wrong.
            concepts:
              - id: hash
                says: Passwords are hashed
                kind: why
                match:
                  - hash
                ask: Why?
                examples:
                  hit:
                    - They are hashed.
                    - HIT
                  miss:
                    - They are stored.
            tests:
              - answer: They are hashed.
                expect: {band: senior, present: [hash]}
              - answer: LOW
                expect: {band: junior, absent: [hash]}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the shipped packs pass")
    void shipped() {
        CommandRun run = CommandRun.of("check", "rubrics/django", "rubrics/common");
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().contains("rubrics/django: 11 rubrics, "), run.out());
    }

    @Test
    @DisplayName("a sound rubric passes")
    void sound() throws IOException {
        CommandRun run = check(RUBRIC.replace("HIT", "We hash them.").replace("LOW", "They are stored."));
        assertEquals(0, run.exitCode(), run.out());
        assertEquals(
                file() + ": 1 rubric, 3 examples, 2 tests: all is well\nlint: 1 note (shown with --verbose)\n",
                run.out());
    }

    @Test
    @DisplayName("what fails is shown with its place, what was expected and what was found")
    void failing() throws IOException {
        CommandRun run = check(RUBRIC.replace("HIT", "We salt them.").replace("LOW", "We hash them."));
        assertEquals(1, run.exitCode());
        assertEquals("""
                %1$s:15: hit 2 of hash "We salt them."
                    hash: expected credit, found absent
                %1$s:21: test 2 "We hash them."
                    band: expected junior, found senior (score 1.0)
                    hash: expected absent, found present: 'hash' stated [hash]
                %1$s: 1 rubric, 3 examples, 2 tests: 2 fail
                lint: 1 note (shown with --verbose)
                """.formatted(file()), run.out());
        assertEquals("", run.err());
    }

    @Test
    @DisplayName("a test that is marked as pending may fail, and must")
    void pending() throws IOException {
        String marked = RUBRIC.replace("HIT", "We hash them.")
                .replace("  - answer: LOW", "  - answer: LOW\n    pending: needs more");
        CommandRun failing = check(marked.replace("LOW", "We hash them."));
        assertEquals(0, failing.exitCode());
        assertEquals("""
                %1$s:21: pending: test 2 "We hash them.": needs more
                %1$s: 1 rubric, 3 examples, 2 tests: all is well, 1 pending
                lint: 1 note (shown with --verbose)
                """.formatted(file()), failing.out());
        CommandRun passing = check(marked.replace("LOW", "They are stored."));
        assertEquals(1, passing.exitCode());
        assertTrue(
                passing.out().contains("test 2 \"They are stored.\": no longer pending: remove the mark"),
                passing.out());
    }

    @Test
    @DisplayName("tests must reach from the lowest band to the top")
    void bands() throws IOException {
        CommandRun run = check(RUBRIC.replace("HIT", "We hash them.")
                .replace("  - answer: LOW\n    expect: {band: junior, absent: [hash]}\n", ""));
        assertEquals(1, run.exitCode());
        assertEquals("""
                %1$s: tests
                    no test expects the band junior
                %1$s: 1 rubric, 3 examples, 1 test: 1 fails
                lint: 1 note (shown with --verbose)
                """.formatted(file()), run.out());
    }

    @Test
    @DisplayName("the problems of a rubric that cannot be read are shown with carets")
    void problems() throws IOException {
        CommandRun run = check(RUBRIC.replace("kind: why", "kind: how"));
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith(file() + ":8:11: "), run.out());
        assertTrue(run.out().contains("\n            ^\n"), run.out());
        assertTrue(run.out().endsWith(file() + ": 1 problem\n"), run.out());
    }

    @Test
    @DisplayName("lint warns with a place, a reason and a remedy, and fails where that is asked for")
    void lint() throws IOException {
        String rubric = RUBRIC.replace("HIT", "We hash them.").replace("LOW", "They are stored.");
        String planted = rubric.replace("- hash\n", "- hash\n      - hashed\n");
        CommandRun run = check(planted);
        assertEquals(0, run.exitCode(), run.out());
        assertEquals("""
                %1$s: 1 rubric, 3 examples, 2 tests: all is well
                %1$s:11:9: warning: 'hashed' of the concept hash finds nothing that 'hash' in line 10 does not \
                [superfluous-pattern]
                    Take it out, or narrow the other one if that is too wide.
                lint: 1 warning, 1 note (shown with --verbose)
                """.formatted(file()), run.out());
        assertEquals(1, check(planted, "--fail-on", "warning").exitCode());
        assertEquals(0, check(rubric, "--fail-on", "warning").exitCode());
    }

    @Test
    @DisplayName("SARIF and JSON hold problems, failing tests and lint, with rules and places")
    void machineFormats() throws IOException {
        String planted = RUBRIC.replace("HIT", "We salt them.")
                .replace("LOW", "They are stored.")
                .replace("- hash\n", "- hash\n      - hashed\n");
        CommandRun run = check(planted, "--format", "sarif");
        assertEquals(1, run.exitCode());
        JsonNode log = new ObjectMapper().readTree(run.out());
        assertEquals("2.1.0", log.at("/version").asText());
        assertEquals("Assay", log.at("/runs/0/tool/driver/name").asText());
        JsonNode rules = log.at("/runs/0/tool/driver/rules");
        List<String> found = new ArrayList<>();
        for (JsonNode result : log.at("/runs/0/results")) {
            String id = result.at("/ruleId").asText();
            assertEquals(
                    id, rules.get(result.at("/ruleIndex").asInt()).at("/id").asText());
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertEquals(
                    file().toUri().toString(), place.at("/artifactLocation/uri").asText());
            found.add(id + " " + result.at("/level").asText() + " "
                    + place.at("/region/startLine").asInt() + ":"
                    + place.at("/region/startColumn").asInt(0));
        }
        assertEquals(
                List.of("failing-example error 16:0", "superfluous-pattern warning 11:9", "few-tests note 19:1"),
                found);
        JsonNode json =
                new ObjectMapper().readTree(check(planted, "--format", "json").out());
        assertEquals(3, json.at("/findings").size());
        assertEquals(11, json.at("/findings/1/line").asInt());
        assertEquals(1, json.at("/packs/0/failing").asInt());
    }

    @Test
    @DisplayName("SARIF names files below the working directory relative to it")
    void relative() throws IOException {
        CommandRun run = CommandRun.of("check", "src/test/resources/lint/planted", "--format", "sarif");
        JsonNode log = new ObjectMapper().readTree(run.out());
        assertTrue(log.findValuesAsText("uri").stream().allMatch(uri -> uri.startsWith("src/test/resources/lint/")));
        assertTrue(log.at("/runs/0/results").size() >= 10);
    }

    private Path file() {
        return folder.resolve("storage.yaml");
    }

    private CommandRun check(String rubric, String... options) throws IOException {
        List<String> args = new ArrayList<>(
                List.of("check", Files.writeString(file(), rubric).toString()));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
