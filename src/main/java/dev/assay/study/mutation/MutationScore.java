package dev.assay.study.mutation;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How many mutants moved a grade as they must.
 *
 * @param made how many mutants there were
 * @param moved how many of them moved as they must
 */
public record MutationScore(int made, int moved) {

    /** The score of some mutants. */
    public static MutationScore of(Collection<MutationResult> results) {
        int moved = (int) results.stream().filter(result -> !result.survived()).count();
        return new MutationScore(results.size(), moved);
    }

    /** The share that moved, a fraction; empty if none was made. */
    public OptionalDouble share() {
        return made == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) moved / made);
    }
}
