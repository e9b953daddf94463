package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLE = "examples/graded/graded.csv";

    @TempDir
    private Path folder;

    private static CommandRun ofRows(String rows, String... options) {
        List<String> args = new ArrayList<>(List.of("agree", "django", "-"));
        args.addAll(List.of(options));
        return CommandRun.withInput(rows.getBytes(StandardCharsets.UTF_8), args.toArray(String[]::new));
    }

    private static JsonNode json(CommandRun run) throws IOException {
        return JSON.readTree(run.out());
    }

    @Test
    @DisplayName("the graded examples: every section, and Assay nearer to the first person than length is")
    void example() throws IOException {
        CommandRun text = CommandRun.of("agree", "django", EXAMPLE, "--group", "source", "--minimum-group", "3");
        assertEquals(0, text.exitCode(), text.err());
        assertEquals("60 graded, 0 rejected", text.err().strip());
        for (String section : List.of(
                "All questions", "Bands:", "By question", "Concepts:", "Items:", "Review:", "Coverage:", "Groups:")) {
            assertTrue(text.out().contains("\n" + section), section);
        }
        assertTrue(text.out().contains("no audit"), text.out());
        JsonNode overall = json(CommandRun.of("agree", "django", EXAMPLE, "--format", "json", "--resamples", "0"))
                .get("overall");
        assertEquals(60, overall.at("/assay/pearson/answers").asInt());
        assertEquals(56, overall.at("/secondHuman/pearson/answers").asInt());
        assertTrue(overall.at("/assay/pearson/value").asDouble()
                > overall.at("/length/pearson/value").asDouble());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 72, 80, 140})
    @DisplayName("no line is wider than the terminal, and a wider one shows more intervals")
    void width(int width) {
        CommandRun run = CommandRun.withInput(
                new ByteArrayInputStream(new byte[0]),
                new Terminal(true, false, false, width),
                "agree",
                "django",
                EXAMPLE,
                "--group",
                "source",
                "--minimum-group",
                "3",
                "--resamples",
                "50");
        assertEquals(
                List.of(),
                run.outLines().stream().filter(line -> line.length() > width).toList());
        long intervals = run.out().chars().filter(sign -> sign == '[').count();
        assertEquals(width >= 140 ? 4 * 9 : width >= 80 ? 2 * 9 : width >= 72 ? 9 : 0, intervals, run.out());
    }

    @Test
    @DisplayName("the same seed gives the same bytes, another seed other intervals")
    void seed() {
        CommandRun first = CommandRun.of("agree", "django", EXAMPLE, "--seed", "5", "--resamples", "100");
        CommandRun second = CommandRun.of("agree", "django", EXAMPLE, "--seed", "5", "--resamples", "100");
        CommandRun other = CommandRun.of("agree", "django", EXAMPLE, "--seed", "6", "--resamples", "100");
        assertEquals(first.out(), second.out());
        assertFalse(first.out().equals(other.out().replace("seed 6", "seed 5")));
    }

    @Test
    @DisplayName("what is not defined is a dash in text, and null with a reason in JSON, never a number")
    void undefined() throws IOException {
        String rows = "candidate,question,answer,score,team\nana,celery-retry,It is idempotent.,0.5,red\n";
        CommandRun text = ofRows(rows, "--group", "team", "--minimum-group", "1");
        assertEquals(0, text.exitCode(), text.err());
        assertTrue(text.out().lines().anyMatch(line -> line.matches("  Pearson's r +– .*")), text.out());
        assertFalse(text.out().contains("NaN"), text.out());
        CommandRun run = ofRows(rows, "--format", "json", "--group", "team", "--minimum-group", "1");
        assertFalse(run.out().contains("NaN"), run.out());
        JsonNode pearson = json(run).at("/overall/assay/pearson");
        assertTrue(pearson.get("value").isNull());
        assertEquals("a single answer", pearson.get("undefined").asText());
        assertEquals(1, pearson.get("answers").asInt());
        assertEquals(
                "no other group is large enough",
                json(run).at("/groups/rates/0/impactRatio/undefined").asText());
    }

    @Test
    @DisplayName("answers that nobody graded are counted and have no agreement")
    void ungraded() throws IOException {
        CommandRun run =
                ofRows("candidate,question,answer,score\nana,celery-retry,It is idempotent.,\n", "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, json(run).at("/rows/withoutHumanGrade").asInt());
        assertEquals(
                "no answers to compare",
                json(run).at("/overall/assay/rmse/undefined").asText());
    }

    @Test
    @DisplayName("every row comes out: a bad grade is rejected with its line, and the exit code tells")
    void rejected() throws IOException {
        Path rejects = folder.resolve("rejected.jsonl");
        String rows = "candidate,question,answer,score\nana,celery-retry,I retry.,2/3\nbob,celery-retry,I retry.,0\n";
        CommandRun run = ofRows(rows);
        assertEquals(1, run.exitCode());
        assertEquals(
                "-:2: bad-row: score: '2/3' is no fraction from 0 to 1, such as 0.75 (ana, celery-retry)\n"
                        + "1 graded, 1 rejected\n",
                run.err().replace("\r", ""));
        assertTrue(run.out().contains("2 rows: 1 graded, 1 rejected."), run.out());
        ofRows(rows, "--rejected", rejects.toString());
        assertEquals(2, JSON.readTree(Files.readString(rejects)).get("line").asInt());
    }

    @Test
    @DisplayName("a group that is too small is named and not told of")
    void suppressed() throws IOException {
        String rows = """
                candidate,question,answer,score,team
                ana,celery-retry,I retry.,0.1,red
                bob,celery-retry,It is idempotent.,0.3,blue
                cem,celery-retry,We back off.,0.2,blue
                """;
        CommandRun text = ofRows(rows, "--group", "team", "--minimum-group", "2");
        assertTrue(text.out().contains("\n  red       <2\n"), text.out());
        JsonNode red = json(ofRows(rows, "--group", "team", "--minimum-group", "2", "--format", "json"))
                .at("/groups/rates/1");
        assertEquals("{\"group\":\"red\",\"suppressed\":true}", red.toString());
    }

    @Test
    @DisplayName("--out writes a file, JSON if its name says so")
    void out() throws IOException {
        Path file = folder.resolve("agreement.json");
        CommandRun run = CommandRun.of("agree", "django", EXAMPLE, "--out", file.toString());
        assertEquals("", run.out());
        assertEquals(1, JSON.readTree(Files.readString(file)).get("format").asInt());
        assertEquals(
                2, CommandRun.of("agree", "django", EXAMPLE, "--out", EXAMPLE).exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--score marks|no column 'marks'; besides candidate, question and answer there are: points, team",
                "--group tea|no column 'tea'; besides candidate, question and answer there are: points, team",
                "--seed 2|no column 'score' or 'band' with people's grades; besides candidate, question and answer there are:"
                        + " points, team; --score and --band say how it is called",
                "--passing good|no band 'good': junior, mid, senior",
                "--resamples -1|--resamples must not be negative: -1",
                "--minimum-group 0|--minimum-group must be at least 1, not 0"
            })
    @DisplayName("misuse is told, with what there is instead")
    void misuse(String options, String message) {
        CommandRun run = ofRows(
                "candidate,question,answer,points,team\nana,celery-retry,I retry.,0.5,red\n", options.split(" "));
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(message, run.err().strip());
    }

    @Test
    @DisplayName("columns may have other names")
    void columns() throws IOException {
        CommandRun run = ofRows(
                "candidate,question,answer,points,level\nana,celery-retry,I retry.,0.5,\nbob,celery-retry,No.,,mid\n",
                "--score",
                "points",
                "--band",
                "Level",
                "--format",
                "json");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, json(run).at("/overall/assay/rmse/answers").asInt());
        assertEquals(2, json(run).at("/overall/assay/exact/answers").asInt());
        assertEquals(
                "[[0,0,0],[2,0,0],[0,0,0]]",
                json(run).at("/overall/confusion/humanByAssay").toString());
    }

    @Test
    @DisplayName("many rows of unknown questions are told in one line")
    void unknownQuestions() {
        StringBuilder rows =
                new StringBuilder("candidate,question,answer,score\nana,celery-retry,It is idempotent.,1\n");
        for (int i = 0; i < 20; i++) {
            rows.append("c").append(i).append(",knots,A bowline.,0.5\n");
        }
        CommandRun run = ofRows(rows.toString(), "--resamples", "0");
        assertEquals(1, run.exitCode());
        assertEquals(
                "20 rows of a question that the pack does not have: knots\n1 graded, 20 rejected",
                run.err().strip());
    }

    @Test
    @DisplayName("where people give nearly all answers the same score, the report says so")
    void hardlyVaries() {
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < 20; i++) {
            rows.append("c" + i + ",celery-retry,It is idempotent.," + (i == 0 ? "0" : "1") + "\n");
            rows.append("c" + i + ",slow-endpoint,I measure it first.," + (i % 2 == 0 ? "0" : "1") + "\n");
        }
        String text = ofRows(rows.toString(), "--resamples", "0").out().replaceAll("\\s+", " ");
        assertTrue(text.contains("celery-retry: people's scores hardly vary, 19 of 20 are the same"), text);
        assertFalse(text.contains("slow-endpoint: people's scores hardly vary"), text);
    }
}
