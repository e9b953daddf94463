package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.Severity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BandReasonTest {

    private static final Rubric RUBRIC = Rubric.builder("backup")
            .question("How do you back up a database?")
            .concept(Concept.builder("dump").says("Takes dumps").weight(6).match("dump"))
            .concept(Concept.builder("other-place")
                    .says("Keeps them elsewhere")
                    .kind(Kind.WHY)
                    .weight(3)
                    .match("elsewhere"))
            .concept(Concept.builder("tested")
                    .says("Has restored one")
                    .required()
                    .match("restore"))
            .redFlag(RedFlag.builder("asks")
                    .says("Asks a colleague")
                    .severity(Severity.MAJOR)
                    .match("colleague"))
            .redFlag(RedFlag.builder("guesses")
                    .says("Guesses")
                    .severity(Severity.MAJOR)
                    .match("guess"))
            .redFlag(RedFlag.builder("vague")
                    .says("Is vague")
                    .severity(Severity.MINOR)
                    .match("somehow"))
            .build();

    @Test
    @DisplayName("a score that its band fits, and nothing takes anything off, needs no words")
    void nothing() {
        assertEquals(List.of(), words("We dump it, keep it elsewhere and restore it."));
        assertEquals(List.of(), words("We restore it."));
    }

    @Test
    @DisplayName("what closes the top band is said in words, with the names of concepts")
    void gates() {
        assertEquals(
                List.of("mid, not senior: no reason or trade-off has at least half its credit"),
                words("We dump it and restore it."));
        assertEquals(
                List.of("mid, not senior: it lacks “Has restored one”, which is required"),
                words("We dump it and keep it elsewhere."));
    }

    @Test
    @DisplayName("flags that hold a score down are named, with the score that there would be without them")
    void caps() {
        assertEquals(
                List.of("held at 0.64 by the flag “Asks a colleague” (1.00 without it)"),
                words("We dump it, keep it elsewhere and restore it. A colleague knows."));
        assertEquals(
                List.of("held at 0.64 by the flags “Asks a colleague” and “Guesses” (1.00 without them)"),
                words("We dump it, keep it elsewhere and restore it. A colleague knows. We guess the rest."));
        assertEquals(List.of(), words("A colleague keeps it elsewhere."), "it would not have earned more");
    }

    @Test
    @DisplayName("what a flag takes off is said, and lowers the band only where it does")
    void penalties() {
        Grade grade = grade("We dump it somehow and restore it.");
        assertEquals(
                List.of(
                        "mid, not senior: no reason or trade-off has at least half its credit",
                        "0.05 taken off by the flag “Is vague”"),
                words(grade));
        assertEquals(true, BandReason.of(grade).lowers(RUBRIC.bands().bands()));
        Grade lower = grade("It is somehow kept elsewhere and we restore it.");
        assertEquals(List.of("0.05 taken off by the flag “Is vague”"), words(lower));
        assertEquals(false, BandReason.of(lower).lowers(RUBRIC.bands().bands()), "it would be mid as well");
        assertEquals(false, BandReason.of(lower).lowers(List.of()));
        Bands narrow = new Bands(List.of(new Bands.Band("low", 0), new Bands.Band("high", 0.36)));
        assertEquals(true, BandReason.of(lower).lowers(narrow.bands()));
        assertEquals(
                false,
                BandReason.of(grade("We restore it somehow."))
                        .lowers(RUBRIC.bands().bands()));
    }

    private static List<String> words(String answer) {
        return words(grade(answer));
    }

    private static List<String> words(Grade grade) {
        return BandReason.of(grade)
                .words(
                        id -> RUBRIC.redFlags().stream()
                                .filter(flag -> flag.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .says(),
                        id -> RUBRIC.concepts().stream()
                                .filter(concept -> concept.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .says());
    }

    private static Grade grade(String answer) {
        return Grader.compile(RUBRIC).grade(answer);
    }
}
