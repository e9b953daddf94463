package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.report.InterviewSchema;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a plan has a clock, what to listen for, what gives away and what is left out, within the width")
    void text() {
        CommandRun run = CommandRun.of("plan", "django");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("  0:35–0:45  the candidate's own questions\n"), run.out());
        assertTrue(run.out().contains("  0:00–0:0"), run.out());
        assertTrue(run.out().contains("(warm-up)\n"), run.out());
        for (String title : List.of("Listen for", "Then ask", "Warning signs", "Left out")) {
            assertTrue(run.out().contains(title), title);
        }
        run.outLines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
        assertEquals(run.out(), CommandRun.of("plan", "django").out());
    }

    @Test
    @DisplayName("what is left out has a line each with its reason in words, and no point to listen for goes unnamed")
    void leftOut() {
        CommandRun run = CommandRun.of("plan", "django");
        String section = run.out().substring(run.out().indexOf("Left out\n")).replace("\n     ", " ");
        List<String> lines = section.lines().skip(1).toList();
        assertEquals(6, lines.size(), section);
        for (String line : lines) {
            assertTrue(
                    line.matches(
                            "   - [a-z0-9-]+ \\(\\d minutes\\): "
                                    + "(covers much the same as [a-z-]+|a fair swap for [a-z-]+|the questions above tell more in the time)"),
                    line);
        }
        String text = run.out().replaceAll("\\s+", " ");
        assertFalse(text.contains("lighter point"), text);
        RubricSet.bundled("django").get("celery-retry").concepts().stream()
                .filter(concept -> !concept.bonus())
                .forEach(concept -> assertTrue(text.contains(concept.says()), concept.says()));
    }

    @Test
    @DisplayName("the question that asks for least warms up, and lighter points have a line each")
    void warmUp() {
        CommandRun run = CommandRun.of("plan", "django");
        Matcher clock = Pattern.compile("(?m)^  \\d:\\d\\d–\\d:\\d\\d  ([a-z0-9-]+)(?: \\(warm-up\\))?$")
                .matcher(run.out());
        Map<String, Long> points = new LinkedHashMap<>();
        while (clock.find()) {
            points.put(
                    clock.group(1),
                    RubricSet.bundled("django").get(clock.group(1)).concepts().stream()
                            .filter(concept -> !concept.bonus())
                            .count());
        }
        assertTrue(points.size() >= 4, run.out());
        String first = points.keySet().iterator().next();
        assertEquals(Collections.min(points.values()), points.get(first), points.toString());
        assertTrue(run.out().contains("   Also good to hear\n   - "), run.out());
    }

    @Test
    @DisplayName(
            "with a candidate's answers, what they leave open is asked, most of it first, and nothing else is listened for")
    void afterAnswers() throws IOException {
        String good = "It has to be idempotent, so that running it twice has the same effect as once.";
        Path answers = Files.writeString(
                folder.resolve("answers.csv"),
                "candidate,question,answer\nana,celery-retry," + "\"" + good + "\"\nbob,celery-retry,I do not know.\n");
        CommandRun ana = CommandRun.of(
                "plan", "django", "--answers", answers.toString(), "--candidate", "ana", "--must", "celery-retry");
        assertEquals(0, ana.exitCode(), ana.err());
        assertTrue(
                Pattern.compile("celery-retry \\(answered: 0\\.\\d\\d [a-z]+, as you asked\\)")
                        .matcher(ana.out())
                        .find(),
                ana.out());
        String card = ana.out().substring(ana.out().indexOf("Still open"));
        card = card.substring(0, card.indexOf("Then ask"));
        assertFalse(card.contains("The task is idempotent; running it again"), card);
        assertTrue(card.contains("acks_late"), card);
        assertFalse(ana.out().contains("warm-up"), ana.out());
        CommandRun mei =
                CommandRun.of("plan", "django", "--answers", "examples/answers/answers.csv", "--candidate", "mei");
        assertTrue(mei.out().contains("answered, and nothing is left open"), mei.out());
        CommandRun json = CommandRun.of(
                "plan",
                "django",
                "--answers",
                "examples/answers/answers.csv",
                "--candidate",
                "mei",
                "--format",
                "json");
        JsonNode plan = new ObjectMapper().readTree(json.out());
        assertEquals(List.of(), InterviewSchema.objectionsToPlan(plan));
        assertTrue(plan.at("/questions/0/answered/score").asDouble() > 0, json.out());
        assertTrue(plan.at("/leftOut").findValuesAsText("reason").contains("answered"), json.out());
    }

    @Test
    @DisplayName("after an answer with a red flag, the first question is whether it was meant so")
    void afterFlag() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("flagged.csv"),
                "candidate,question,answer\n"
                        + "bob,settings-environments,\"The secrets are in settings.py in the repository.\"\n");
        CommandRun run = CommandRun.of(
                "plan",
                "django",
                "--answers",
                answers.toString(),
                "--candidate",
                "bob",
                "--must",
                "settings-environments",
                "--format",
                "json");
        JsonNode plan = new ObjectMapper().readTree(run.out());
        assertEquals(List.of(), InterviewSchema.objectionsToPlan(plan));
        JsonNode question = StreamSupport.stream(plan.path("questions").spliterator(), false)
                .filter(one -> one.path("id").asText().equals("settings-environments"))
                .findFirst()
                .orElseThrow();
        JsonNode first = question.at("/followUps/0");
        assertTrue(first.path("concept").isNull(), run.out());
        assertEquals("secrets-in-code", first.path("flag").asText(), run.out());
        assertFalse(question.at("/followUps/1/concept").isNull(), run.out());
    }

    @Test
    @DisplayName("a plan that goes on from answers says so, also where it asks none of their questions again")
    void fromAnswers() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("one.csv"),
                "candidate,question,answer\nana,celery-retry,Each job is idempotent. Retries back off exponentially.\n");
        CommandRun run = CommandRun.of("plan", "django", "--answers", answers.toString(), "--without", "celery-retry");
        assertFalse(run.out().contains("warm-up"), run.out());
        assertFalse(run.out().contains("asks for least"), run.out());
        assertTrue(run.out().replaceAll("\\s+", " ").contains("by their rubrics and by what 1 answer left open."));
        CommandRun brief = CommandRun.of("plan", "django", "--minutes", "15");
        assertTrue(brief.out().contains("This question does not ask for trade-offs or own experience."), brief.out());
    }

    @Test
    @DisplayName("many rows of questions that the pack does not have are told as one")
    void unknownQuestions() throws IOException {
        Path graded = Files.writeString(
                folder.resolve("graded.csv"),
                "candidate,question,answer\nana,celery-retry,It is idempotent.\nana,a,x\nana,b,x\nana,c,x\nbob,a,x\n");
        CommandRun run = CommandRun.of("plan", "django", "--graded", graded.toString());
        assertTrue(run.err().contains("4 rows of 3 questions that the pack does not have: a, b, c\n"), run.err());
    }

    @Test
    @DisplayName("JSON holds the same and follows its schema")
    void json() throws IOException {
        CommandRun run = CommandRun.of(
                "plan",
                "django",
                "--minutes",
                "30",
                "--must",
                "celery-retry",
                "--without",
                "file-uploads,slow-endpoint",
                "--graded",
                "examples/graded/graded.csv",
                "--format",
                "json");
        assertEquals(0, run.exitCode(), run.err());
        JsonNode plan = new ObjectMapper().readTree(run.out());
        assertEquals(List.of(), InterviewSchema.objectionsToPlan(plan));
        assertEquals(
                20, plan.at("/askedMinutes").asInt() + plan.at("/spareMinutes").asInt());
        assertTrue(plan.at("/questions").findValuesAsText("id").contains("celery-retry"));
        assertFalse(plan.at("/questions").findValuesAsText("id").contains("file-uploads"));
        assertTrue(plan.at("/gradedAnswers").asInt() > 0);
        assertTrue(plan.at("/questions").findValues("answers").stream().anyMatch(answers -> answers.asInt() > 0));
    }

    @Test
    @DisplayName("results as JSON Lines are graded answers, too")
    void results() throws IOException {
        Path results = folder.resolve("grades.jsonl");
        CommandRun.of("grade", "django", "examples/answers/answers.csv", "--out", results.toString());
        CommandRun run = CommandRun.of("plan", "django", "--graded", results.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().replace("\n", " ").contains("by 55 graded answers."), run.out());
    }

    @Test
    @DisplayName("rows that cannot be graded are told, and the plan rests on the others")
    void rejected() throws IOException {
        Path graded = Files.writeString(
                folder.resolve("graded.csv"),
                "candidate,question,answer\nana,celery-retry,It is idempotent.\nana,nothing,What?\n");
        CommandRun run = CommandRun.of("plan", "django", "--graded", graded.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("graded.csv:3: unknown-question"), run.err());
        assertTrue(run.out().replace("\n", " ").contains("1 graded answer."), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "--minutes 14; of 14 minutes, 4 are there for questions, and the shortest",
                "--minutes 0; an interview takes at least a minute",
                "--minutes ten; 'ten' is not an int",
                "--candidate-minutes 45; none are left for questions",
                "--candidate-minutes -1; the candidate cannot have -1 minutes",
                "--must no-such; no question 'no-such' in the pack: authenticated-view-tests",
                "--without no-such; no question 'no-such' in the pack: authenticated-view-tests",
                "--must celery-retry --without celery-retry; 'celery-retry' cannot be asked and left out",
                "--candidate mei; there is no --answers",
                "--answers examples/answers/answers.csv; there are answers of 5 candidates",
                "--answers examples/answers/answers.csv --candidate eve; no answer of 'eve' in examples/answers/answers.csv",
                "--graded no-such.csv; no file or folder 'no-such.csv'",
            })
    void misuse(String options, String message) {
        CommandRun run = CommandRun.of(("plan django " + options).split(" "));
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aPackWithoutQuestionsIsMisuse() {
        CommandRun run = CommandRun.of("plan", "common");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("the pack has no questions"), run.err());
    }
}
