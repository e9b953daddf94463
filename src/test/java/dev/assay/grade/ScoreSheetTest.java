package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Bands;
import dev.assay.rubric.Scoring;
import dev.assay.spec.Spec;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScoreSheetTest {

    record Case(
            String id, List<String> concepts, List<String> flags, double score, String band, List<String> because) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-score.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    ScoreSheet sheet = sheet(one.concepts, one.flags == null ? List.of() : one.flags, Bands.DEFAULT);
                    assertEquals(one.score, sheet.score());
                    assertEquals(
                            one.band, Bands.DEFAULT.bands().get(sheet.band()).name());
                    ArithmeticTree.assertAddsUp(sheet.arithmetic());
                    assertEquals(one.score, sheet.arithmetic().value());
                    List<String> reasons = ArithmeticTree.reasons(sheet.arithmetic());
                    for (String reason : one.because == null ? List.<String>of() : one.because) {
                        assertTrue(reasons.stream().anyMatch(why -> why.contains(reason)), reasons.toString());
                    }
                }));
    }

    @Test
    void tellsEveryConceptAndFlagInWords() {
        ScoreSheet sheet = sheet(
                List.of("what 2 1", "why 1 1/2 contradicted", "when 1 0", "what 1 1 bonus"),
                List.of("minor", "major", "critical excused"),
                Bands.DEFAULT);
        assertEquals(
                List.of(
                        "score 0.6499, band mid",
                        "concepts: 3.5 of 4 points",
                        "c0: present, weight 2 of 4",
                        "c1: partial, stated and denied, half credit, weight 1 of 4",
                        "c2: absent, weight 1 of 4",
                        "c3: present, weight 1 on top of 4",
                        "red flag f0 (minor)",
                        "at most 0.6499 by red flag f1 (major)"),
                ArithmeticTree.reasons(sheet.arithmetic()));
    }

    @Property
    void everyTreeAddsUpAndEveryScoreFitsItsBand(
            @ForAll("concepts") List<String> concepts, @ForAll("flags") List<String> flags) {
        Bands bands = new Bands(List.of(
                new Bands.Band("low", 0),
                new Bands.Band("b", 0.2),
                new Bands.Band("c", 0.5),
                new Bands.Band("d", 0.9)));
        ScoreSheet sheet = sheet(concepts, flags, bands);
        ArithmeticTree.assertAddsUp(sheet.arithmetic());
        assertTrue(sheet.score() >= 0 && sheet.score() <= 1);
        assertEquals(sheet.score(), Math.round(sheet.score() * 10_000) / 10_000.0);
        int byScore = bands.indexOf(sheet.score());
        if (byScore != sheet.band()) {
            assertEquals(bands.bands().size() - 1, byScore);
            assertEquals(byScore - 1, sheet.band());
            assertTrue(
                    sheet.arithmetic().why().contains(", band c, not d: "),
                    sheet.arithmetic().why());
        }
        if (flags.stream().anyMatch(flag -> flag.equals("critical"))) {
            assertEquals(0, sheet.band());
        }
    }

    @Provide
    Arbitrary<List<String>> concepts() {
        Arbitrary<String> kind = Arbitraries.of("what", "why", "when", "done");
        Arbitrary<Integer> weight = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> denominator = Arbitraries.integers().between(1, 9);
        Arbitrary<String> credit = denominator.flatMap(
                parts -> Arbitraries.integers().between(0, parts).map(count -> count + "/" + parts));
        Arbitrary<String> mark = Arbitraries.of("", " required", " bonus");
        return Combinators.combine(kind, weight, credit, mark)
                .as((a, b, c, d) -> a + " " + b + " " + c + d)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(all -> all.stream().anyMatch(concept -> !concept.contains("bonus")));
    }

    @Provide
    Arbitrary<List<String>> flags() {
        return Arbitraries.of(
                        "minor",
                        "major",
                        "critical",
                        "minor excused",
                        "major penalty 0.17",
                        "minor cap 0.4",
                        "critical penalty 0.5 cap 0.61")
                .list()
                .ofMaxSize(4);
    }

    private static ScoreSheet sheet(List<String> concepts, List<String> flags, Bands bands) {
        return ScoreSheet.of(Outcomes.concepts(concepts), Outcomes.flags(flags), bands, Scoring.defaultsFor(bands));
    }
}
