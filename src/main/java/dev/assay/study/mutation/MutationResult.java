package dev.assay.study.mutation;

import java.util.List;

/**
 * A mutant and what became of it. Immutable.
 *
 * @param mutant the mutant
 * @param faults what did not move as it must; empty if all did
 */
public record MutationResult(Mutant mutant, List<Trace> faults) {

    public MutationResult {
        faults = List.copyOf(faults);
    }

    /** Whether the grade did not move as it must. */
    public boolean survived() {
        return !faults.isEmpty();
    }
}
