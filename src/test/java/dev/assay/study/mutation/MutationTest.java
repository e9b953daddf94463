package dev.assay.study.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MutationTest {

    /** {@code not} is one of the verbs of the first pattern, so that "don't cover" covers as well as "cover". */
    private static final String DEAF = """
            rubric: 1
            id: deaf
            question: How do you keep the parcels dry when it rains?
            concepts:
              - id: cover
                says: The parcels are covered
                kind: why
                match:
                  - (PATTERN) ...3 parcel
                examples:
                  hit: [I cover all parcels., Cover the parcels with a tarpaulin., We cover the parcels.]
                  miss: [It rains.]
            tests:
              - answer: We cover the parcels.
                expect: {band: senior, present: [cover]}
              - answer: It rains.
                expect: {band: junior, absent: [cover]}
            """;

    private static final String DEAF_PATTERN = "(wrap | cover | not)";

    private static Rubric deaf(String pattern) {
        return RubricSet.read("deaf.yaml", DEAF.replace("(PATTERN)", pattern)).get("deaf");
    }

    private static List<MutationResult> negations(Rubric rubric) {
        return Mutation.of(1, 100, EnumSet.of(MutantKind.NEGATION)).run(rubric).results();
    }

    @Test
    @DisplayName("a pattern that does not mind a negation is found, and named")
    void deafPattern() {
        List<MutationResult> results = negations(deaf(DEAF_PATTERN));
        // Two mutants each of the second example and the third, which is also the test's answer; "all" in the first
        // would leave open what is denied.
        assertEquals(new MutationScore(4, 0), MutationScore.of(results));
        MutationResult survivor = results.get(0);
        assertEquals(
                "Don't cover the parcels with a tarpaulin.", survivor.mutant().text());
        Trace fault = survivor.faults().get(0);
        assertEquals("cover", fault.concern());
        assertEquals("no credit", fault.expected());
        assertEquals("present", fault.found());
        assertEquals(
                List.of(DEAF_PATTERN + " ...3 parcel"),
                fault.findings().stream().map(Finding::pattern).toList());
    }

    @Test
    @DisplayName("texts that no sound mutant can be made of are counted")
    void notApplicable() {
        MutationRun run = Mutation.of(1, 100, EnumSet.of(MutantKind.NEGATION)).run(deaf(DEAF_PATTERN));
        // "I cover all parcels." and "It rains."
        assertEquals(Map.of(MutantKind.NEGATION, 2), run.notApplicable());
    }

    @Test
    @DisplayName("without that word, the same mutants move the grade")
    void soundPattern() {
        assertEquals(new MutationScore(4, 4), MutationScore.of(negations(deaf("(wrap | cover)"))));
    }

    @Test
    @DisplayName("a pattern that wants one spelling loses a synonym's credit, and the trace says what earned it before")
    void lostCredit() {
        Movement kept = new Movement.Kept("cover");
        var grader = dev.assay.grade.Grader.compileForOwnTests(deaf("(wrap | cover)"));
        List<Trace> faults = kept.faults(grader.grade("We cover the parcels."), grader.grade("We hide the parcels."));
        assertEquals(1, faults.size());
        assertEquals("present", faults.get(0).expected());
        assertEquals("absent", faults.get(0).found());
        assertEquals("cover the parcels", faults.get(0).lost().get(0).text());
        assertTrue(faults.get(0).nearestMiss().isPresent());
    }

    @Test
    @DisplayName("a seed decides which mutants are made where there are too many; the same seed makes the same ones")
    void seeded() {
        Rubric rubric =
                RubricSet.load(Path.of("rubrics/django/m2m-n-plus-one.yaml")).get("m2m-n-plus-one");
        Set<MutantKind> kinds = EnumSet.of(MutantKind.NEGATION, MutantKind.MISSPELLING);
        List<MutationResult> first = Mutation.of(7, 5, kinds).run(rubric).results();
        assertEquals(texts(first), texts(Mutation.of(7, 5, kinds).run(rubric).results()));
        assertNotEquals(texts(first), texts(Mutation.of(8, 5, kinds).run(rubric).results()));
        Map<MutantKind, Integer> made = new HashMap<>();
        first.forEach(result -> made.merge(result.mutant().kind(), 1, Integer::sum));
        assertEquals(Map.of(MutantKind.NEGATION, 5, MutantKind.MISSPELLING, 5), made);
    }

    @Test
    @DisplayName("a limit below one, and no kind, are refused")
    void refused() {
        Set<MutantKind> all = EnumSet.allOf(MutantKind.class);
        assertThrows(IllegalArgumentException.class, () -> Mutation.of(1, 0, all));
        assertThrows(IllegalArgumentException.class, () -> Mutation.of(1, 1, Set.of()));
    }

    @Test
    @DisplayName(
            "of the shipped rubrics' mutants, at least 95 % move the grade as they must, and of no kind less than 85 %")
    void shipped() {
        List<MutationResult> results = Mutation.of(1, 40, EnumSet.allOf(MutantKind.class))
                .run(RubricSet.load(Path.of("rubrics/django")))
                .results();
        assertTrue(MutationScore.of(results).share().orElseThrow() >= 0.95);
        for (MutantKind kind : MutantKind.values()) {
            MutationScore score = MutationScore.of(results.stream()
                    .filter(result -> result.mutant().kind() == kind)
                    .toList());
            assertTrue(score.share().orElse(0) >= 0.85, kind + ": " + score);
        }
    }

    private static List<String> texts(List<MutationResult> results) {
        return results.stream().map(result -> result.mutant().text()).toList();
    }
}
