package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Cue;
import dev.assay.grade.Arithmetic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MisjudgementsTest {

    private static final SuggestionReport REPORT = KettleAnswers.report();

    private static List<String> candidates(List<Misjudged> judged) {
        return judged.stream().map(one -> one.answer().candidate()).toList();
    }

    @Test
    @DisplayName("a finding that was denied comes first, with the words that denied it")
    void turnedAway() {
        Misjudged first = REPORT.concepts().get(0).missed().get(0);
        assertEquals("denied", first.answer().candidate());
        Clue clue = first.clue().orElseThrow();
        assertEquals(Clue.Kind.DENIED, clue.kind());
        assertEquals("vinegar", first.answer().answer().substring(clue.start(), clue.end()));
        assertEquals(Optional.of("never"), clue.cue().map(Cue::text));
    }

    @Test
    @DisplayName("a near miss tells something only by a word that says something beyond the question")
    void nearMisses() {
        ConceptStudy soft = REPORT.concepts().get(1);
        assertTrue(candidates(soft.missed()).contains("near"), soft.toString());
        ConceptStudy monthly = REPORT.concepts().get(2);
        assertTrue(candidates(monthly.missed()).isEmpty(), monthly.missed().toString());
        assertTrue(
                candidates(monthly.silent()).contains("filler"),
                monthly.silent().toString());
    }

    @Test
    @DisplayName("the flag that lowered a score is named, and the answer blamed on no concept")
    void capped() {
        Misjudged capped = REPORT.undervalued().stream()
                .filter(one -> one.answer().candidate().equals("capped"))
                .findFirst()
                .orElseThrow();
        assertEquals(0.6499, capped.ours());
        assertEquals(1, capped.uncut());
        assertEquals(List.of(new Arithmetic.Cost("bleach", true)), capped.costs());
        assertEquals(List.of("acid", "soft-water", "monthly"), capped.earns());
        REPORT.concepts().forEach(study -> {
            assertTrue(!candidates(study.missed()).contains("capped"));
            assertTrue(!candidates(study.silent()).contains("capped"));
        });
    }

    @Test
    @DisplayName("what earned too much is shown with the finding that earned it")
    void overpaid() {
        Misjudged overpaid = REPORT.concepts().get(1).overpaid().get(0);
        assertEquals("overpaid", overpaid.answer().candidate());
        assertEquals("soft ~ water", overpaid.clue().orElseThrow().by());
        assertEquals(Clue.Kind.EARNED, overpaid.clue().orElseThrow().kind());
    }
}
