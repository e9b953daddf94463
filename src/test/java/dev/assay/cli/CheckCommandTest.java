package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals(file() + ": 1 rubric, 3 examples, 2 tests: all is well\n", run.out());
    }

    @Test
    @DisplayName("what fails is shown with its place, what was expected and what was found")
    void failing() throws IOException {
        CommandRun run = check(RUBRIC.replace("HIT", "We salt them.").replace("LOW", "We hash them."));
        assertEquals(1, run.exitCode());
        assertEquals("""
                %1$s:14: hit 2 of hash "We salt them."
                    hash: expected credit, found absent
                %1$s:20: test 2 "We hash them."
                    band: expected junior, found senior (score 1.0)
                    hash: expected absent, found present: 'hash' stated [hash]
                %1$s: 1 rubric, 3 examples, 2 tests: 2 fail
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
                %1$s:20: pending: test 2 "We hash them.": needs more
                %1$s: 1 rubric, 3 examples, 2 tests: all is well, 1 pending
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

    private Path file() {
        return folder.resolve("storage.yaml");
    }

    private CommandRun check(String rubric) throws IOException {
        return CommandRun.of("check", Files.writeString(file(), rubric).toString());
    }
}
