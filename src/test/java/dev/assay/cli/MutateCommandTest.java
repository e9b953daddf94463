package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {

    /** Its pattern takes a negation for one of the ways of hashing. */
    private static final String RUBRIC = """
            rubric: 1
            id: storage
            question: How do you store passwords?
            concepts:
              - id: hash
                says: Passwords are hashed
                kind: why
                match:
                  - (hash|not) ...2 password
                examples:
                  hit: [We hash the passwords.]
                  miss: [They are stored.]
            tests:
              - answer: They are stored.
                expect: {band: junior}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a survivor is shown with its place, both texts, and the pattern at fault")
    void text() throws IOException {
        CommandRun run = mutate("--kind", "negation");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                negation: the statement is negated (2 survivors)

                %1$s:11: hash must lose its credit
                    was  "We hash the passwords."
                    is   "We never hash the passwords."
                    hash: expected no credit, found present
                        by   'never hash the passwords' stated [(hash|not) ...2 password]

                %1$s:11: hash must lose its credit
                    was  "We hash the passwords."
                    is   "We don't hash the passwords."
                    hash: expected no credit, found present
                        by   'don't hash the passwords' stated [(hash|not) ...2 password]

                kind        made   moved       score   not applicable to
                negation       2       0       0.0 %%       1 text

                rubric     made   moved       score
                storage       2       0       0.0 %%

                %1$s: 2 mutants, 0 moved the grade as they must: 0.0 %%
                """.formatted(file()), run.out());
    }

    @Test
    @DisplayName("JSON holds the same, for programs")
    void json() throws IOException {
        CommandRun run = mutate("--kind", "negation,question-echo", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals(7, json.at("/score/made").asInt()); // two negations and five echoes
        assertEquals(5, json.at("/score/moved").asInt());
        assertEquals(0, json.at("/kinds/negation/share").asDouble());
        assertEquals(1, json.at("/kinds/question-echo/share").asDouble());
        assertEquals(5, json.at("/rubrics/storage/moved").asInt());
        JsonNode survivor = json.at("/survivors/0");
        assertEquals("We never hash the passwords.", survivor.at("/text").asText());
        assertEquals(11, survivor.at("/line").asInt());
        assertEquals(
                "(hash|not) ...2 password",
                survivor.at("/faults/0/findings/0/pattern").asText());
        assertTrue(survivor.at("/faults/0/findings/0/cue").isNull());
    }

    @Test
    @DisplayName("a score that is too low exits with 1, one that is reached with 0")
    void minimum() throws IOException {
        assertEquals(1, mutate("--kind", "negation", "--min-score", "0.5").exitCode());
        assertEquals(0, mutate("--kind", "question-echo", "--min-score", "1").exitCode());
        assertEquals(1, mutate("--kind", "subject-swap", "--min-score", "0.5").exitCode(), "none made, nothing shown");
    }

    @Test
    @DisplayName("misuse is told with what there is")
    void misuse() throws IOException {
        CommandRun kind = mutate("--kind", "negatoin");
        assertEquals(2, kind.exitCode());
        assertTrue(
                kind.err().contains("'negatoin' is no kind of mutant; there are negation, denied-knowledge"),
                kind.err());
        assertEquals(2, mutate("--limit", "0").exitCode());
        assertEquals(2, mutate("--min-score", "95").exitCode());
        assertEquals(2, CommandRun.of("mutate", "no-such-pack").exitCode());
    }

    private Path file() {
        return folder.resolve("storage.yaml");
    }

    private CommandRun mutate(String... options) throws IOException {
        String[] args = new String[options.length + 2];
        args[0] = "mutate";
        args[1] = Files.writeString(file(), RUBRIC).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandRun.of(args);
    }
}
