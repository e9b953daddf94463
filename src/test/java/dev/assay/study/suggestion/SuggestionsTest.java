package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Rubric HOLE = GradedAnswers.rubric("- idempotent", "- backoff");

    private static Proposal first(SuggestionReport report) {
        return report.concepts().stream()
                .flatMap(study -> study.proposals().stream())
                .max((a, b) -> Double.compare(a.gain(), b.gain()))
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "what half of the good answers say in other words is the first proposal, measured on others than it comes from")
    void hole() {
        SuggestionReport report = Suggestions.of(HOLE, GradedAnswers.withHole(), 5);
        Proposal first = first(report);

        assertEquals("idempotent", first.edit().concept());
        assertEquals(Edit.Kind.ADD, first.edit().kind());
        assertEquals("harmless ~ twice", first.edit().pattern());
        assertEquals(5, first.folds());
        Effect heldOut = first.heldOut().orElseThrow();
        assertEquals(new Tally(10, 10, 0), heldOut.tally());
        first.moved().forEach(moved -> assertTrue(moved.answer().candidate().startsWith("hole"), moved.toString()));
        // Of the 30 answers without the concept, 10 are given more than they earn.
        assertEquals(10 / 30.0, heldOut.chance(), 1e-9);
        // 10 of 40 answers are off by 0.5: the root of 10 * 0.25 / 40 is 0.25. With the pattern none is.
        assertEquals(0.25, heldOut.before().rmse(), 1e-9);
        assertEquals(0, heldOut.after().rmse(), 1e-9);
        assertEquals(1, heldOut.after().pearson(), 1e-9);
        assertEquals("shares 'twice' with the concept", first.why());
    }

    @Test
    @DisplayName("all proposals together are measured on held-out answers")
    void together() {
        SuggestionReport report = Suggestions.of(HOLE, GradedAnswers.withHole(), 5);
        assertEquals(0.25, report.now().rmse(), 1e-9);
        assertEquals(0, report.together().orElseThrow().rmse(), 1e-9);
        assertEquals(40, report.together().orElseThrow().answers());
    }

    @Test
    @DisplayName("answers that people see differently are listed, with what a proposal finds in them")
    void misjudged() {
        SuggestionReport report = Suggestions.of(
                GradedAnswers.rubric("- idempotent\n- key ~ harmless", "- backoff"), GradedAnswers.withHole(), 5);
        List<Misjudged> missed = report.concepts().get(0).missed();
        assertEquals(5, missed.size());
        Clue clue = missed.get(0).clue().orElseThrow();
        assertEquals(Clue.Kind.PROPOSED, clue.kind(), missed.toString());
        assertEquals("harmless ~ twice", clue.by());
        assertEquals(1, missed.get(0).answer().score());
        assertEquals(0.5, missed.get(0).ours());
        assertEquals(List.of(), report.overvalued());
    }

    @Test
    @DisplayName("each further pattern is shown with what it adds to those before it")
    void waterfall() {
        SuggestionReport report = Suggestions.of(HOLE, GradedAnswers.withHole(), 5);
        ConceptStudy study = report.concepts().get(0);
        assertEquals(new Tally(10, 10, 0), study.steps().get(0).own());
        assertEquals(
                10, study.steps().stream().mapToInt(step -> step.own().moved()).sum());
    }

    @Test
    @DisplayName(
            "a pattern that earns where nothing should be earned is narrowed by what stands beside it where it is right")
    void narrowed() {
        Rubric rubric = GradedAnswers.rubric("- idempotent", "- backoff\n- wait");
        SuggestionReport report = Suggestions.of(rubric, GradedAnswers.withBroadPattern(), 5);
        Proposal first = first(report);

        assertEquals(new Edit.Narrow("backoff", "wait", "wait ~ longer"), first.edit());
        assertEquals(new Tally(10, 10, 0), first.heldOut().orElseThrow().tally());
        first.moved()
                .forEach(moved -> assertTrue(moved.answer().candidate().startsWith("elsewhere"), moved.toString()));
        assertEquals(5, first.folds());
    }

    @Test
    @DisplayName("a pattern that is never right goes")
    void removed() {
        Rubric rubric = GradedAnswers.rubric(
                "- idempotent", "- backoff\n- wait longer\n- (wait | till | boss) ~ (for | at | and | until)");
        SuggestionReport report = Suggestions.of(rubric, GradedAnswers.withBroadPattern(), 5);
        assertTrue(
                report.concepts().get(1).proposals().stream()
                        .anyMatch(proposal -> proposal.edit()
                                        .equals(new Edit.Remove(
                                                "backoff", "(wait | till | boss) ~ (for | at | and | until)"))
                                && proposal.heldOut().orElseThrow().tally().wrongly() == 0),
                report.concepts().get(1).proposals().toString());
    }

    @Test
    @DisplayName("what would break an example of the rubric is not proposed")
    void ownExamples() {
        Rubric rubric = RubricSet.read("safe-retry.yaml", """
                rubric: 1
                id: safe-retry
                question: How do you make a background job safe to retry?
                concepts:
                  - id: idempotent
                    says: Running the job twice has the same effect as running it once
                    kind: what
                    match: [idempotent]
                    examples:
                      miss: [Running it twice is harmless.]
                  - id: backoff
                    says: Retries are spaced out
                    kind: why
                    match: [backoff]
                """).get("safe-retry");
        SuggestionReport report = Suggestions.of(rubric, GradedAnswers.withHole(), 5);
        assertTrue(report.leftOut().breaking() > 0, report.leftOut().toString());
        assertTrue(report.concepts().get(0).proposals().stream()
                .noneMatch(proposal -> proposal.edit().pattern().equals("harmless ~ twice")));
    }

    @Test
    @DisplayName("what people reward and no concept covers becomes a new concept")
    void newConcept() {
        SuggestionReport report = Suggestions.of(HOLE, GradedAnswers.withThirdTopic(), 5);
        Proposal first = report.newConcepts().get(0);
        assertEquals("alert", first.edit().pattern());
        assertEquals("new-alert", first.edit().concept());
        // With the concept every answer earns what it is given, up to the rounding to 4 decimals.
        Effect heldOut = first.heldOut().orElseThrow();
        assertEquals(0, heldOut.after().rmse(), 1e-4);
        assertTrue(heldOut.before().rmse() > 0.1, first.toString());
        assertEquals(0, heldOut.tally().wrongly());
        report.concepts().forEach(study -> assertEquals(List.of(), study.proposals()));
    }

    @Test
    @DisplayName("the same answers give the same report")
    void deterministic() {
        assertEquals(
                Suggestions.of(HOLE, GradedAnswers.withHole(), 4), Suggestions.of(HOLE, GradedAnswers.withHole(), 4));
    }

    @Test
    @DisplayName("a rubric that agrees with people gets no proposals")
    void nothingToMend() {
        Rubric rubric = GradedAnswers.rubric("- idempotent\n- harmless ~ twice", "- backoff");
        SuggestionReport report = Suggestions.of(rubric, GradedAnswers.withHole(), 5);
        assertEquals(0, report.now().rmse(), 1e-9);
        report.concepts().forEach(study -> assertEquals(List.of(), study.proposals()));
        assertEquals(List.of(), report.newConcepts());
        assertEquals(Optional.empty(), report.together());
        assertEquals(Grader.compile(rubric).fingerprint(), report.fingerprint());
    }

    @Test
    @DisplayName("where scores have nothing to do with answers, next to nothing is proposed")
    void randomScores() {
        int runs = 0;
        int withProposals = 0;
        for (List<GradedAnswer> answers :
                List.of(GradedAnswers.withHole(), GradedAnswers.withThirdTopic(), GradedAnswers.withBroadPattern())) {
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                List<GradedAnswer> shuffled = answers.stream()
                        .map(one -> new GradedAnswer(one.candidate(), one.answer(), random.nextInt(5) / 4.0))
                        .toList();
                SuggestionReport report =
                        Suggestions.of(GradedAnswers.rubric("- idempotent", "- backoff\n- wait"), shuffled, 5);
                runs++;
                withProposals += report.together().isPresent() ? 1 : 0;
            }
        }
        assertTrue(withProposals <= runs / 10, withProposals + " of " + runs);
    }

    @Test
    @DisplayName("too few answers or folds are refused")
    void tooFew() {
        List<GradedAnswer> answers = GradedAnswers.withHole();
        assertEquals(
                "at least 12 graded answers are needed, not 11",
                assertThrows(IllegalArgumentException.class, () -> Suggestions.of(HOLE, answers.subList(0, 11), 5))
                        .getMessage());
        assertEquals(
                "at least 2 folds are needed, not 1",
                assertThrows(IllegalArgumentException.class, () -> Suggestions.of(HOLE, answers, 1))
                        .getMessage());
    }
}
