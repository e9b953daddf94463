package dev.assay.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Submission;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    private static final RubricSet DJANGO = RubricSet.bundled("django");

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 30, 45, 60, 90})
    @DisplayName("the clock runs without gaps and overlaps, and stops before the candidate's minutes")
    void clock(int minutes) {
        for (RubricSet pack : List.of(DJANGO, RubricSet.bundled("networking"))) {
            Plan plan = Planner.of(pack).plan(new PlanSettings(minutes, 10, Set.of(), Set.of()));
            int minute = 0;
            for (PlannedQuestion question : plan.questions()) {
                assertEquals(minute, question.from());
                assertEquals(question.rubric().minutes(), question.to() - question.from());
                minute = question.to();
            }
            assertEquals(minute, plan.asked());
            assertEquals(minutes, plan.asked() + plan.spare() + 10);
            assertTrue(plan.spare() >= 0);
            assertTrue(plan.proven());
            assertEquals(
                    pack.ids().size(), plan.questions().size() + plan.leftOut().size());
        }
    }

    @Test
    @DisplayName("the usual interview has five or six questions, the easiest first and not the hardest last")
    void order() {
        Plan plan = Planner.of(DJANGO).plan(PlanSettings.of(DJANGO.interview()));
        List<PlannedQuestion> questions = plan.questions();
        assertTrue(questions.size() >= 5 && questions.size() <= 6, () -> questions.toString());
        Comparator<PlannedQuestion> difficulty = Comparator.comparingDouble(PlannedQuestion::difficulty);
        assertEquals(questions.stream().min(difficulty).orElseThrow(), questions.get(0));
        assertFalse(questions.stream().max(difficulty).orElseThrow().equals(questions.get(questions.size() - 1)));
        assertTrue(plan.kinds().values().stream().allMatch(count -> count > 0), "a kind is not asked for");
    }

    @Test
    @DisplayName("what must be asked is, what must not is not, and wishes cost what is said")
    void wishes() {
        Planner planner = Planner.of(DJANGO);
        Plan free = planner.plan(PlanSettings.of(DJANGO.interview()));
        LeftOut left = free.leftOut().get(0);
        Plan wished = planner.plan(new PlanSettings(45, 10, Set.of(left.question()), Set.of()));
        assertTrue(wished.questions().stream()
                .anyMatch(question -> question.id().equals(left.question()) && question.wanted()));
        assertEquals(1 - left.loss().orElseThrow(), (double) wished.value() / free.value(), 1e-9);
        String asked = free.questions().get(1).id();
        Plan without = planner.plan(new PlanSettings(45, 10, Set.of(), Set.of(asked)));
        LeftOut unwanted = without.leftOut().stream()
                .filter(each -> each.question().equals(asked))
                .findFirst()
                .orElseThrow();
        assertEquals(LeftOut.Reason.UNWANTED, unwanted.reason());
        assertTrue(unwanted.loss().isEmpty());
    }

    @Test
    @DisplayName("of two questions about the same, one is asked")
    void sameGround() {
        RubricSet pack = RubricSet.of(
                "p",
                "",
                List.of(
                        question("a-locks", "What does an ALTER lock in the database?", Kind.WHY),
                        question("b-locks", "Which locks does an ALTER take in the database?", Kind.WHAT),
                        question("c-mail", "How do you keep letters from being sent twice?", Kind.WHAT)));
        Plan plan = Planner.of(pack).plan(new PlanSettings(13, 1, Set.of(), Set.of()));
        assertEquals(
                Set.of("a-locks", "c-mail"),
                Set.copyOf(plan.questions().stream().map(PlannedQuestion::id).toList()));
        LeftOut left = plan.leftOut().get(0);
        assertEquals(LeftOut.Reason.SAME_GROUND, left.reason());
        assertEquals("a-locks", left.near().orElseThrow());
        assertTrue(left.shared().contains("database"), () -> left.shared().toString());
    }

    @Test
    @DisplayName("where a rubric does not say its minutes, the interview's share is assumed and said")
    void unknownMinutes() {
        Rubric silent = Rubric.builder("silent")
                .question("Why?")
                .concept(Concept.builder("c").says("Because").kind(Kind.WHY).match("because"))
                .build();
        Plan plan =
                Planner.of(RubricSet.of("p", "", List.of(silent))).plan(new PlanSettings(45, 10, Set.of(), Set.of()));
        assertFalse(plan.questions().get(0).minutesKnown());
        assertEquals(6, plan.asked());
    }

    @Test
    @DisplayName("answers move a plan to the question that tells people apart")
    void graded() {
        Rubric first = question("a-caches", "What is a cache for?", Kind.WHY);
        Rubric second = question("b-queues", "What is a queue for?", Kind.WHY);
        RubricSet pack = RubricSet.of("p", "", List.of(first, second));
        PlanSettings one = new PlanSettings(6, 0, Set.of(), Set.of());
        assertEquals("a-caches", Planner.of(pack).plan(one).questions().get(0).id());
        List<Submission> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(Submission.of("c" + i, "a-caches", "It has alpha and beta."));
            answers.add(Submission.of("c" + i, "b-queues", i % 2 == 0 ? "It has alpha and beta." : "No idea at all."));
        }
        List<Graded> graded;
        try (Stream<?> outcomes = Batch.of(pack).threads(1).grade(answers.iterator())) {
            graded = outcomes.map(Graded.class::cast).toList();
        }
        Plan plan = Planner.of(pack, graded).plan(one);
        assertEquals("b-queues", plan.questions().get(0).id());
        assertEquals(80, plan.gradedAnswers());
        Experience shown = plan.questions().get(0).power().experience().orElseThrow();
        assertEquals(40, shown.answers());
        assertEquals(0.5, shown.mean(), 1e-9);
        assertEquals(1, shown.spread(), 1e-9);
        assertEquals(1, shown.consistency(), 1e-9);
    }

    private static Rubric question(String id, String text, Kind kind) {
        return Rubric.builder(id)
                .question(text)
                .minutes(6)
                .concept(Concept.builder("alpha").says("Has alpha").kind(kind).match("alpha"))
                .concept(Concept.builder("beta").says("Has beta").kind(kind).match("beta"))
                .build();
    }

    @Test
    @DisplayName("what cannot be planned is said with the figures")
    void impossible() {
        Planner planner = Planner.of(DJANGO);
        Map<PlanSettings, String> wrong = Map.of(
                new PlanSettings(14, 10, Set.of(), Set.of()),
                "of 14 minutes, 4 are there for questions, and the shortest, authenticated-view-tests, takes 5",
                new PlanSettings(20, 10, Set.of("celery-retry", "file-uploads"), Set.of()),
                "the questions that must be asked take 12 minutes, and 10 of 20 are there for questions",
                new PlanSettings(45, 10, Set.of(), DJANGO.ids()),
                "every question is left out");
        wrong.forEach((settings, message) -> assertEquals(
                message,
                assertThrows(PlanException.class, () -> planner.plan(settings)).getMessage()));
        assertEquals(
                "of 10 minutes, 10 are the candidate's: none are left for questions",
                assertThrows(PlanException.class, () -> new PlanSettings(10, 10, Set.of(), Set.of()))
                        .getMessage());
    }

    @Test
    @DisplayName("the next question is one that was not asked, and there is none when all were")
    void next() {
        Planner planner = Planner.of(DJANGO);
        Set<String> asked = Set.of("celery-retry", "backward-compatible-migration");
        assertFalse(asked.contains(planner.next(asked).orElseThrow()));
        assertTrue(planner.next(DJANGO.ids()).isEmpty());
    }
}
