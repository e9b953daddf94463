package dev.assay.study.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.rubric.RubricSet;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rubric for knife skills: three concepts, of the weights 1, 1 and 2 unless a test says otherwise. */
class ComparisonTest {

    private static final String SHARP = "A sharp knife slips less, so I hone it.";
    private static final String CLAW = "My fingertips are curled under in a claw.";
    private static final String BOARD = "A damp towel lies under the board.";

    private static RubricBuilder knife() {
        return Rubric.builder("knife").question("How do you cut an onion without cutting yourself?");
    }

    private static RubricSet pack(RubricBuilder... rubrics) {
        List<Rubric> all = new ArrayList<>();
        for (RubricBuilder rubric : rubrics) {
            all.add(rubric.build());
        }
        return RubricSet.of("kitchen", "Kitchen", all);
    }

    private static RubricSet usual() {
        return pack(knife().concept(Concept.builder("sharp").match("sharp"))
                .concept(Concept.builder("claw").match("curl*"))
                .concept(Concept.builder("board").weight(2).match("towel ~ board")));
    }

    private static Difference compare(RubricSet before, RubricSet after, Row... rows) {
        return Comparison.of(before, after).compare(List.of(rows).iterator(), 10);
    }

    private static Submission answer(String candidate, String text) {
        return Submission.of(candidate, "knife", text);
    }

    private static void addsUp(Moved moved) {
        double sum = moved.effects().stream().mapToDouble(Effect::change).sum();
        assertEquals(moved.change(), sum, 1e-9);
    }

    @Test
    @DisplayName("nothing moves between a pack and itself")
    void same() {
        Difference difference = compare(usual(), usual(), answer("ana", SHARP), answer("bo", CLAW + " " + BOARD));
        assertEquals(2, difference.answers());
        assertEquals(2, difference.unchanged());
        assertEquals(List.of(), difference.moved());
        assertEquals(Map.of(), difference.rubrics());
        assertEquals(0, difference.meanChange());
    }

    @Test
    @DisplayName("a changed weight moves those who know the concept and, the other way, those who do not")
    void weight() {
        RubricSet after =
                pack(knife().concept(Concept.builder("sharp").weight(4).match("sharp"))
                        .concept(Concept.builder("claw").match("curl*"))
                        .concept(Concept.builder("board").weight(2).match("towel ~ board")));
        Difference difference = compare(
                usual(),
                after,
                answer("ana", SHARP),
                answer("bo", BOARD),
                answer("cy", "I just cut, never thought of it."));
        // ana: 1/4 to 4/7, junior to mid; bo: 2/4 to 2/7, mid to junior; cy: 0 and 0.
        assertEquals(List.of("knife"), List.copyOf(difference.rubrics().keySet()));
        assertEquals(
                List.of("concepts sharp weight: 1, now 4"), difference.rubrics().get("knife"));
        assertEquals(3, difference.answers());
        assertEquals(1, difference.unchanged());
        assertEquals(2, difference.bandChanges());
        Moved ana = difference.moved().get(0);
        assertEquals("ana", ana.submission().candidate());
        assertEquals(0.3214, ana.change(), 1e-9);
        assertEquals("concept sharp", ana.effects().get(0).part());
        assertEquals("present, weight 1", ana.effects().get(0).before());
        assertEquals("present, weight 4", ana.effects().get(0).after());
        addsUp(ana);
        Moved bo = difference.moved().get(1);
        assertEquals("bo", bo.submission().candidate());
        assertEquals(-1, bo.bands());
        assertEquals(
                Effect.OTHER_WHOLE, bo.effects().get(bo.effects().size() - 1).part());
        addsUp(bo);
        assertEquals((0.3214 - 0.2143) / 3, difference.meanChange(), 1e-9);
        assertEquals(
                Map.of("junior", Map.of("junior", 1, "mid", 1), "mid", Map.of("junior", 1, "mid", 0)),
                difference.bands());
    }

    @Test
    @DisplayName("a widened pattern moves only those whom it finds now")
    void widened() {
        RubricSet after = pack(knife().concept(Concept.builder("sharp").match("sharp", "dull ~ slip"))
                .concept(Concept.builder("claw").match("curl*"))
                .concept(Concept.builder("board").weight(2).match("towel ~ board")));
        Difference difference = compare(
                usual(),
                after,
                answer("ana", SHARP),
                answer("bo", "What makes you slip is a dull blade, because you press."));
        assertEquals(
                List.of("concepts sharp match: with 'dull ~ slip'"),
                difference.rubrics().get("knife"));
        assertEquals(1, difference.movedCount());
        Moved bo = difference.moved().get(0);
        assertEquals("bo", bo.submission().candidate());
        assertEquals(List.of(new Effect("concept sharp", 0.25, "absent, weight 1", "present, weight 1")), bo.effects());
    }

    @Test
    @DisplayName("a removed concept is named where it was credited")
    void removed() {
        RubricSet after = pack(knife().concept(Concept.builder("sharp").match("sharp"))
                .concept(Concept.builder("claw").match("curl*")));
        Difference difference = compare(usual(), after, answer("ana", SHARP), answer("bo", BOARD + " " + CLAW));
        assertEquals(List.of("concepts board: removed"), difference.rubrics().get("knife"));
        // ana: 1/4 to 1/2; bo: 3/4 to 1/2, of which the board was 2/4.
        Moved bo = difference.moved().stream()
                .filter(moved -> moved.submission().candidate().equals("bo"))
                .findFirst()
                .orElseThrow();
        assertEquals(-0.25, bo.change(), 1e-9);
        assertEquals(
                new Effect("concept board", -0.5, "present, weight 2", ""),
                bo.effects().get(0));
        assertEquals(0.25, bo.effects().get(1).change(), 1e-9);
        difference.moved().forEach(ComparisonTest::addsUp);
    }

    @Test
    @DisplayName("a new red flag is named with what it takes off")
    void flag() {
        RubricSet after = pack(knife().concept(Concept.builder("sharp").match("sharp"))
                .concept(Concept.builder("claw").match("curl*"))
                .concept(Concept.builder("board").weight(2).match("towel ~ board"))
                .redFlag(RedFlag.builder("catches")
                        .says("Catches a falling knife")
                        .severity(Severity.CRITICAL)
                        .match("catch")));
        Difference difference =
                compare(usual(), after, answer("ana", SHARP + " " + BOARD + " " + CLAW + " If it falls, I catch it."));
        Moved ana = difference.moved().get(0);
        assertEquals(-2, ana.bands());
        assertEquals("counts", ana.effects().get(0).after());
        assertEquals("", ana.effects().get(0).before());
        assertEquals(
                true,
                ana.effects().get(0).part().contains("catches (critical)"),
                ana.effects().toString());
        addsUp(ana);
    }

    @Test
    @DisplayName("a red flag that goes moves an answer that it took nothing from")
    void flagWithoutEffect() {
        RubricBuilder flagged = knife().concept(Concept.builder("sharp").match("sharp"))
                .redFlag(RedFlag.builder("catches")
                        .says("Catches a falling knife")
                        .severity(Severity.CRITICAL)
                        .match("catch"));
        RubricSet after = pack(knife().concept(Concept.builder("sharp").match("sharp")));
        Difference difference = compare(pack(flagged), after, answer("ana", "If the knife falls, I catch it."));
        assertEquals(1, difference.movedCount());
        Moved ana = difference.moved().get(0);
        assertEquals(0, ana.change());
        assertEquals(List.of("catches"), ana.before().flags());
        assertEquals(
                true,
                ana.effects().get(0).part().contains("red flag catches"),
                ana.effects().toString());
        assertEquals("", ana.effects().get(0).after());
    }

    private static RubricSet banded(Bands bands, String... concepts) {
        RubricBuilder rubric = knife().bands(bands);
        for (String concept : concepts) {
            rubric.concept(Concept.builder(concept).match(concept));
        }
        return pack(rubric);
    }

    @Test
    @DisplayName("another order of concepts is named, and moves nobody")
    void reordered() {
        Difference difference = compare(
                banded(Bands.DEFAULT, "sharp", "curl", "towel"),
                banded(Bands.DEFAULT, "towel", "curl", "sharp"),
                answer("ana", SHARP));
        assertEquals(List.of("concepts: in another order"), difference.rubrics().get("knife"));
        assertEquals(0, difference.movedCount());
    }

    @Test
    @DisplayName("a band that is called otherwise is named, and moves nobody")
    void renamed() {
        Bands renamed = new Bands(List.of(new Band("novice", 0), new Band("mid", 0.35), new Band("senior", 0.65)));
        Difference difference = compare(
                banded(Bands.DEFAULT, "sharp", "curl", "towel"),
                banded(renamed, "sharp", "curl", "towel"),
                answer("ana", SHARP),
                answer("bo", "Well."));
        assertEquals(
                List.of("pack bands: 'junior' is called 'novice' now"),
                difference.rubrics().get("knife"));
        assertEquals(0, difference.movedCount());
        assertEquals(0, difference.bandChanges());
        assertEquals(Map.of("novice", Map.of("novice", 2)), difference.bands());
    }

    @Test
    @DisplayName("a new band below leaves those above where they were")
    void inserted() {
        Bands more = new Bands(
                List.of(new Band("junior", 0), new Band("low", 0.1), new Band("mid", 0.35), new Band("senior", 0.65)));
        Difference difference =
                compare(banded(Bands.DEFAULT, "sharp", "curl"), banded(more, "sharp", "curl"), answer("ana", SHARP));
        assertEquals(0, difference.movedCount());
        assertEquals(Map.of("mid", Map.of("mid", 1)), difference.bands());
    }

    @Test
    @DisplayName("a band that stands in two places, by question, has one row that counts all its answers")
    void bandOfTwoRanks() {
        RubricBuilder oil = Rubric.builder("oil")
                .question("Oil burns. What now?")
                .bands(new Bands(List.of(new Band("lost", 0), new Band("junior", 0.2), new Band("mid", 0.5))))
                .concept(Concept.builder("lid").match("lid"))
                .concept(Concept.builder("off").match("off"))
                .concept(Concept.builder("out").match("out"));
        RubricSet both = pack(knife().concept(Concept.builder("sharp").match("sharp")), oil);
        Difference difference =
                compare(both, both, answer("ana", "Well."), Submission.of("ana", "oil", "I put the lid on."));
        assertEquals(Map.of("junior", Map.of("junior", 2)), difference.bands());
    }

    @Test
    @DisplayName("every row comes out: compared, rejected, or answering what only one pack asks")
    void nothingIsLost() {
        RubricBuilder oil = Rubric.builder("oil")
                .question("Oil burns. What now?")
                .concept(Concept.builder("lid").match("lid"));
        RubricBuilder fish = Rubric.builder("fish")
                .question("Is it fresh?")
                .concept(Concept.builder("eyes").match("eye"));
        RubricSet before = pack(knife().concept(Concept.builder("sharp").match("sharp")), oil);
        RubricSet after = pack(knife().concept(Concept.builder("sharp").match("sharp")), fish);
        Difference difference = compare(
                before,
                after,
                answer("ana", SHARP),
                Submission.of("ana", "oil", "I put the lid on."),
                Submission.of("ana", "fish", "Clear eyes."),
                Submission.of("ana", "soup", "Salt."),
                answer("bo", "  "));
        assertEquals(1, difference.answers());
        assertEquals(2, difference.skipped());
        assertEquals(
                List.of(Rejection.Code.UNKNOWN_QUESTION, Rejection.Code.EMPTY_ANSWER),
                difference.rejected().stream().map(Rejection::code).toList());
        assertEquals(List.of("oil"), difference.onlyOld());
        assertEquals(List.of("fish"), difference.onlyNew());
    }

    @Test
    @DisplayName("the worst are kept, those that change band before all others")
    void limit() {
        RubricSet after =
                pack(knife().concept(Concept.builder("sharp").weight(4).match("sharp"))
                        .concept(Concept.builder("claw").match("curl*"))
                        .concept(Concept.builder("board").weight(2).match("towel ~ board")));
        List<Submission> rows = List.of(answer("ana", CLAW), answer("bo", SHARP), answer("cy", BOARD));
        Difference difference = Comparison.of(usual(), after).compare(rows.iterator(), 2);
        assertEquals(3, difference.movedCount());
        assertEquals(
                List.of("bo", "cy"),
                difference.moved().stream()
                        .map(moved -> moved.submission().candidate())
                        .toList());
        Comparison same = Comparison.of(usual(), usual());
        assertThrows(IllegalArgumentException.class, () -> same.compare(rows.iterator(), -1));
    }
}
