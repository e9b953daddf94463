package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.text.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceOverlapTest {

    @Test
    void theShortestStands() {
        assertEquals(
                List.of(Found.at(0, 2, 3, Stance.STATED)),
                kept(Found.at(0, 0, 3, Stance.STATED), Found.at(0, 2, 3, Stance.STATED)));
    }

    @Test
    void whatAssertsStandsBeforeAShorterDenial() {
        assertEquals(
                List.of(Found.at(0, 0, 4, Stance.STATED)),
                kept(Found.at(0, 2, 4, Stance.DENIED), Found.at(0, 0, 4, Stance.STATED)));
    }

    @Test
    void aDenialElsewhereStays() {
        assertEquals(
                List.of(Found.at(0, 0, 1, Stance.DENIED), Found.at(0, 4, 6, Stance.STATED)),
                kept(Found.at(0, 4, 6, Stance.STATED), Found.at(0, 0, 1, Stance.DENIED)));
    }

    @Test
    void patternsDoNotPushEachOtherAside() {
        Evidence evidence = Evidence.of(
                Answer.of(""), List.of(Found.at(0, 0, 4, Stance.STATED), Found.at(1, 2, 3, Stance.DENIED)), 2);
        assertEquals(1, evidence.of(0).size());
        assertEquals(1, evidence.of(1).size());
    }

    private static List<Finding> kept(Finding... findings) {
        return Evidence.of(Answer.of(""), List.of(findings), 1).of(0);
    }
}
