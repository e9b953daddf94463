package dev.assay.grade;

import dev.assay.rubric.Concept;
import java.util.List;
import java.util.Locale;

/**
 * What each concept of a rubric earns of the score, as steps of its arithmetic. The steps of concepts that earn all or
 * nothing are the same in every answer, and made once. Immutable and thread-safe.
 */
final class ConceptSteps {

    private static final Status[] STATUSES = Status.values();

    private final long full;
    private final Fraction whole;
    /** By concept and status; none for partial credit. */
    private final Arithmetic[][] known;

    ConceptSteps(List<Concept> concepts) {
        long weight = 0;
        for (Concept concept : concepts) {
            weight += concept.bonus() ? 0 : concept.weight();
        }
        this.full = weight;
        this.whole = Fraction.of(weight, 1);
        this.known = new Arithmetic[concepts.size()][STATUSES.length];
        for (int i = 0; i < known.length; i++) {
            for (Status status : STATUSES) {
                Fraction credit = status == Status.PRESENT ? Fraction.ONE : Fraction.ZERO;
                known[i][status.ordinal()] =
                        status == Status.PARTIAL ? null : step(concepts.get(i), status, credit, "");
            }
        }
    }

    /** The weight of all concepts that are no bonus. */
    long full() {
        return full;
    }

    /** The same, as a fraction. */
    Fraction whole() {
        return whole;
    }

    /**
     * What a concept earned.
     *
     * @param place of the concept among those of the rubric
     */
    Arithmetic of(int place, ConceptOutcome outcome) {
        if (outcome.status() != Status.PARTIAL) {
            return known[place][outcome.status().ordinal()];
        }
        Concept concept = outcome.concept();
        String needed = concept.needs() > 1 ? ", " + outcome.entries() + " of " + concept.needs() + " needed" : "";
        String denied = outcome.contradicted() ? ", stated and denied, half credit" : "";
        return step(concept, Status.PARTIAL, outcome.credit(), needed + denied);
    }

    private Arithmetic step(Concept concept, Status status, Fraction credit, String details) {
        String name = status.name().toLowerCase(Locale.ROOT);
        String why = concept.id() + ": " + name + details + ", weight " + concept.weight()
                + (concept.bonus() ? " on top of " : " of ") + full;
        double earned = credit.times(concept.weight()).dividedBy(whole).doubleValue();
        return new Arithmetic(earned, why, List.of());
    }
}
