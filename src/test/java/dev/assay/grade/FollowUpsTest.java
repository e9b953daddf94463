package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    @Test
    void askWhyAndWhenFirstThenByWeightThenWhatEarnedLess() {
        List<ConceptOutcome> outcomes = Outcomes.concepts(
                List.of("what 3 1/2", "what 3 0", "what 9 1", "why 1 0", "done 4 0", "when 2 1/2", "why 2 0"));
        assertEquals(
                List.of("c6", "c5", "c3", "c4", "c1", "c0"),
                FollowUps.of(outcomes).stream().map(FollowUp::concept).toList());
        assertEquals("ask c6", FollowUps.of(outcomes).get(0).ask());
    }

    @Test
    void conceptsWithoutAQuestionAreNotAskedFor() {
        List<ConceptOutcome> outcomes = new ArrayList<>(Outcomes.concepts(List.of("what 1 0")));
        outcomes.add(ConceptOutcome.absent(Concept.builder("silent").match("a").build()));
        assertEquals(
                List.of("c0"),
                FollowUps.of(outcomes).stream().map(FollowUp::concept).toList());
    }

    @Test
    void depthIsCreditByKind() {
        Map<Kind, Optional<Double>> depth = Depth.of(Outcomes.concepts(
                List.of("what 1 1", "what 2 1/2", "why 1 1/3", "what 1 1 bonus", "done 2 1/4 bonus")));
        assertEquals(List.of(Kind.values()), List.copyOf(depth.keySet()));
        assertEquals(Optional.of(1.0), depth.get(Kind.WHAT));
        assertEquals(Optional.of(0.3333), depth.get(Kind.WHY));
        assertEquals(Optional.empty(), depth.get(Kind.WHEN));
        assertEquals(Optional.of(0.25), depth.get(Kind.DONE));
    }
}
