package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.RubricSet;
import dev.assay.spec.Pending;
import dev.assay.study.CheckedCase.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples and tests of the packs that come with Assay. */
class ShippedPacksTest {

    private static List<CheckedCase> django;

    @BeforeAll
    static void check() {
        django = SelfCheck.run(RubricSet.load(Path.of("rubrics", "django")));
    }

    @Test
    @DisplayName("every one holds, except those that are marked as pending, which fail")
    void hold() {
        assertEquals(
                List.of(),
                django.stream()
                        .filter(CheckedCase::fails)
                        .map(one -> one.file() + ":" + one.line() + " " + one.verdict() + " " + one.differences())
                        .toList());
    }

    @Test
    @DisplayName("those that are pending are the rubrics' cases of the list of pending cases")
    void pending() {
        Stream<String> marked = django.stream()
                .filter(one -> one.verdict() == Verdict.PENDING)
                .map(one -> "django/" + one.rubric() + " " + one.number());
        Stream<String> listed = Pending.all().stream()
                .filter(one -> Objects.nonNull(one.rubric()))
                .map(one -> one.rubric() + " " + one.test());
        assertEquals(
                listed.sorted().toList(),
                marked.sorted().toList(),
                "pending.yaml must list the tests that are marked as pending, and no others");
    }

    @Test
    @DisplayName("each of the eleven rubrics has eight tests and examples for every concept")
    void enough() {
        RubricSet rubrics = RubricSet.load(Path.of("rubrics", "django"));
        assertEquals(11, rubrics.rubrics().size());
        rubrics.rubrics().forEach(rubric -> {
            assertTrue(
                    rubric.tests().size() >= 8,
                    rubric.id() + " has " + rubric.tests().size() + " tests");
            rubric.concepts().forEach(concept -> {
                assertTrue(!concept.examples().hit().isEmpty(), rubric.id() + "/" + concept.id() + " has no hit");
                assertTrue(!concept.examples().miss().isEmpty(), rubric.id() + "/" + concept.id() + " has no miss");
            });
        });
    }

    @Test
    @DisplayName("the packs in the library are the same")
    void bundled() {
        assertEquals(
                django.stream().map(CheckedCase::text).toList(),
                SelfCheck.run(RubricSet.bundled("django")).stream()
                        .map(CheckedCase::text)
                        .toList());
    }
}
