package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.spec.Pending;
import dev.assay.study.CheckedCase.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples and tests of the packs that come with Assay. */
class ShippedPacksTest {

    private static final Map<String, Integer> RUBRICS = Map.of("django", 11, "networking", 13);

    private static final Map<String, List<CheckedCase>> CASES = new TreeMap<>();

    @BeforeAll
    static void check() {
        for (String pack : RUBRICS.keySet()) {
            CASES.put(pack, SelfCheck.run(RubricSet.load(Path.of("rubrics", pack))));
        }
    }

    @Test
    @DisplayName("every one holds, except those that are marked as pending, which fail")
    void hold() {
        assertEquals(
                List.of(),
                CASES.values().stream()
                        .flatMap(List::stream)
                        .filter(CheckedCase::fails)
                        .map(one -> one.file() + ":" + one.line() + " " + one.verdict() + " " + one.differences())
                        .toList());
    }

    @Test
    @DisplayName("those that are pending are the rubrics' cases of the list of pending cases")
    void pending() {
        Stream<String> marked = CASES.entrySet().stream().flatMap(pack -> pack.getValue().stream()
                .filter(one -> one.verdict() == Verdict.PENDING)
                .map(one -> pack.getKey() + "/" + one.rubric() + " " + one.number()));
        Stream<String> listed = Pending.all().stream()
                .filter(one -> Objects.nonNull(one.rubric()))
                .map(one -> one.rubric() + " " + one.test());
        assertEquals(
                listed.sorted().toList(),
                marked.sorted().toList(),
                "pending.yaml must list the tests that are marked as pending, and no others");
    }

    @Test
    @DisplayName("each of their rubrics has eight tests and examples for every concept")
    void enough() {
        RUBRICS.forEach((pack, count) -> {
            RubricSet rubrics = RubricSet.load(Path.of("rubrics", pack));
            assertEquals(count, rubrics.rubrics().size(), pack);
            rubrics.rubrics().forEach(ShippedPacksTest::assertEnough);
        });
    }

    private static void assertEnough(Rubric rubric) {
        assertTrue(
                rubric.tests().size() >= 8,
                rubric.id() + " has " + rubric.tests().size() + " tests");
        rubric.concepts().forEach(concept -> {
            assertTrue(!concept.examples().hit().isEmpty(), rubric.id() + "/" + concept.id() + " has no hit");
            assertTrue(!concept.examples().miss().isEmpty(), rubric.id() + "/" + concept.id() + " has no miss");
        });
    }

    @Test
    @DisplayName("the packs in the library are the same")
    void bundled() {
        CASES.forEach((pack, cases) -> assertEquals(
                cases.stream().map(CheckedCase::text).toList(),
                SelfCheck.run(RubricSet.bundled(pack)).stream()
                        .map(CheckedCase::text)
                        .toList()));
    }
}
