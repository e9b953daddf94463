package dev.assay.grade;

import java.util.ArrayList;
import java.util.List;

/** What takes away the top band, whatever the score. */
final class Gates {

    private static final Fraction HALF = Fraction.of(1, 2);

    private Gates() {}

    /** Why the top band is out of reach, in words; empty if it is not. */
    static List<String> closed(List<ConceptOutcome> concepts) {
        List<String> reasons = new ArrayList<>();
        for (ConceptOutcome outcome : concepts) {
            if (outcome.concept().required() && !outcome.credited()) {
                reasons.add("the required concept " + outcome.concept().id() + " is missing");
            }
        }
        if (lacksReason(concepts)) {
            reasons.add("no why or when concept has at least half its credit");
        }
        return reasons;
    }

    private static boolean lacksReason(List<ConceptOutcome> concepts) {
        boolean asked = false;
        for (ConceptOutcome outcome : concepts) {
            if (Guards.isReason(outcome.concept().kind())) {
                if (outcome.credit().compareTo(HALF) >= 0) {
                    return false;
                }
                asked = true;
            }
        }
        return asked;
    }
}
