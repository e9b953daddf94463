package dev.assay.grade;

import java.util.Comparator;
import java.util.List;

/** What to ask next. */
final class FollowUps {

    /** A memorised answer breaks down at "why"; what weighs more and what was missed more tells more. */
    private static final Comparator<ConceptOutcome> MOST_TELLING_FIRST = Comparator.comparing(
                    (ConceptOutcome outcome) ->
                            !Guards.isReason(outcome.concept().kind()))
            .thenComparing(outcome -> -outcome.concept().weight())
            .thenComparing(ConceptOutcome::credit);

    private FollowUps() {}

    /** Questions after what did not earn full credit, as far as the rubric has them: why and when first. */
    static List<FollowUp> of(List<ConceptOutcome> concepts) {
        return concepts.stream()
                .filter(outcome -> outcome.status() != Status.PRESENT)
                .filter(outcome -> !outcome.concept().ask().isBlank())
                .sorted(MOST_TELLING_FIRST)
                .map(outcome ->
                        new FollowUp(outcome.concept().id(), outcome.concept().ask()))
                .toList();
    }
}
