package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConceptAnalysisTest {

    @Test
    @DisplayName("precision, recall and F1 by concept and together, of labelled answers only")
    void byHand() {
        List<ConceptAgreement> concepts = ConceptAnalysis.of(List.of(SampleAnswers.question(List.of(
                SampleAnswers.credited(Optional.of(Set.of("same-effect", "late")), 1.0, 0.0, 0.0),
                SampleAnswers.credited(Optional.of(Set.of("same-effect")), 0.5, 1.0, 0.0),
                SampleAnswers.credited(Optional.of(Set.of()), 1.0, 0.0, 0.0),
                SampleAnswers.credited(Optional.empty(), 1.0, 1.0, 1.0)))));
        assertEquals(
                List.of(
                        new ConceptAgreement("sample", "same-effect", 2, 0, 1, 0),
                        new ConceptAgreement("sample", "late", 0, 1, 1, 1),
                        new ConceptAgreement("sample", "spacing", 0, 0, 0, 3)),
                concepts);
        ConceptAgreement first = concepts.get(0);
        assertEquals(3, first.labelled());
        // 2 of 3 found are stated, both stated are found: F1 = 2 · (2/3 · 1) / (2/3 + 1) = 0.8.
        assertEquals(Estimate.of(2.0 / 3), first.precision());
        assertEquals(Estimate.of(1), first.recall());
        assertEquals(Estimate.of(0.8), first.f1());
        assertEquals(Estimate.of(0), concepts.get(1).f1());
        ConceptAgreement together = ConceptAnalysis.together(concepts).orElseThrow();
        assertEquals(new ConceptAgreement("", "", 2, 1, 2, 4), together);
        // 4 / (4 + 2 + 1).
        assertEquals(4.0 / 7, together.f1().value().orElseThrow(), 1e-12);
    }

    @Test
    @DisplayName("what is never found or never stated has no precision or recall")
    void undefined() {
        ConceptAgreement never = new ConceptAgreement("sample", "spacing", 0, 0, 0, 3);
        assertEquals(Optional.of("never found"), never.precision().undefined());
        assertEquals(Optional.of("never stated"), never.recall().undefined());
        assertEquals(Optional.of("neither found nor stated"), never.f1().undefined());
        assertEquals(Optional.empty(), ConceptAnalysis.together(List.of()));
    }
}
