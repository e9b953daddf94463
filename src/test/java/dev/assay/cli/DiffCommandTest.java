package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a rubric, and who notices. */
class DiffCommandTest {

    private static final String RUBRIC = """
            rubric: 1
            id: bread
            question: Why does dough rest?
            concepts:
              - id: gluten
                says: Gluten forms without kneading
                kind: why
                match: [gluten]
              - id: gas
                says: Yeast makes gas meanwhile
                kind: what
                match: [yeast ~ gas]
            """;

    @TempDir
    private Path folder;

    private Path old;
    private Path now;
    private Path answers;

    @BeforeEach
    void write() throws IOException {
        old = folder.resolve("old.yaml");
        now = folder.resolve("new.yaml");
        answers = folder.resolve("answers.csv");
        Files.writeString(old, RUBRIC);
        Files.writeString(now, RUBRIC.replace("match: [gluten]", "match: [gluten, protein ~ net]"));
        Files.writeString(answers, """
                candidate,question,answer
                ana,bread,"Gluten builds up, and the yeast makes gas."
                bo,bread,The protein in it ties itself into a net.
                cy,bread,"Because grandma said so, <b>always</b>."
                """);
    }

    private CommandRun diff(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "diff";
        args[1] = old.toString();
        args[2] = now.toString();
        args[3] = answers.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of(args);
    }

    @Test
    @DisplayName("who moves, by how much and why, then what was changed and the counts")
    void text() {
        CommandRun run = diff();
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("""
                bo, bread: 0.0000 -> 0.5000 (+0.5000), junior -> mid
                    +0.5000  concept gluten: absent, weight 1 -> present, weight 1

                changed in bread:
                    concepts gluten match: with 'protein ~ net'

                  old \\ new  junior  mid  senior
                  junior          1    1       0
                  senior          0    0       1

                3 answers graded by both: 2 the same, 1 otherwise; mean change +0.1667
                """, run.out());
    }

    @Test
    @DisplayName("--fail-on-band makes a build fail where an answer changes band")
    void failOnBand() {
        assertEquals(1, diff("--fail-on-band").exitCode());
        now = old;
        assertEquals(0, diff("--fail-on-band").exitCode());
    }

    @Test
    @DisplayName("--fail-on-band makes a build fail where a question is gone")
    void questionGone() throws IOException {
        Files.writeString(now, RUBRIC.replace("id: bread", "id: dough"));
        assertEquals(0, diff().exitCode());
        assertEquals(1, diff("--fail-on-band").exitCode());
    }

    @Test
    @DisplayName("JSON holds the same")
    void json() throws IOException {
        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());
        assertEquals(3, json.path("answers").asInt());
        assertEquals(1, json.path("moved").asInt());
        assertEquals(1, json.path("bands").path("junior").path("mid").asInt());
        JsonNode bo = json.path("worst").path(0);
        assertEquals("bo", bo.path("candidate").asText());
        assertEquals(3, bo.path("line").asInt());
        assertEquals("0.5", bo.path("change").asText());
        assertEquals("concept gluten", bo.path("effects").path(0).path("part").asText());
        assertEquals(
                "concepts gluten match: with 'protein ~ net'",
                json.path("rubrics").path("bread").path(0).asText());
    }

    @Test
    @DisplayName("--limit 0 shows counts alone; below 0 is misuse")
    void limit() {
        CommandRun run = diff("--limit", "0");
        assertTrue(run.out().startsWith("and 1 more (--limit shows them)\n"), run.out());
        assertEquals(2, diff("--limit", "-1").exitCode());
    }

    @Test
    @DisplayName("rejected rows are told with their line")
    void rejected() throws IOException {
        Files.writeString(answers, "candidate,question,answer\nana,bread,Gluten.\nbo,cake,Sugar.\n");
        CommandRun run = diff();
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("answers.csv:3: "), run.err());
        assertTrue(run.out().endsWith("1 rejected\n"), run.out());
    }

    @Test
    @DisplayName("a weight that changes nothing for somebody is not listed, nor is who does not move")
    void weightOfNothing() throws IOException {
        Files.writeString(now, RUBRIC.replace("    match: [gluten]", "    weight: 2\n    match: [gluten]"));
        Files.writeString(answers, """
                candidate,question,answer
                ana,bread,"Gluten builds up, and the yeast makes gas."
                bo,bread,The yeast makes gas.
                cy,bread,No idea.
                """);
        CommandRun run = diff();
        assertEquals("""
                bo, bread: 0.5000 -> 0.3333 (-0.1667), mid -> junior
                    -0.1667  share of another whole: 1 part as before
                """, run.out().substring(0, run.out().indexOf("\n\n") + 1));
        assertTrue(run.out().contains("3 answers graded by both: 2 the same"), run.out());
    }

    @Test
    @DisplayName("many rows of unknown questions are told in one line")
    void unknownQuestions() throws IOException {
        Files.writeString(answers, """
                candidate,question,answer
                ana,cake,Eggs.
                bo,cake,Eggs.
                bo,soup,Salt.
                cy,bread,
                """);
        CommandRun few = diff();
        assertEquals(4, few.err().lines().count(), few.err());
        Files.writeString(answers, Files.readString(answers) + "dan,tea,Water.\n");
        CommandRun many = diff();
        assertEquals(2, many.err().lines().count(), many.err());
        assertTrue(
                many.err().contains("4 rows of 3 questions that the pack does not have: cake, soup, tea\n"),
                many.err());
        assertTrue(many.out().contains("5 rejected"), many.out());
    }
}
