package dev.assay.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * What a sentence must hold for a part of a pattern to have a chance: one of these leaves.
 *
 * @param leaves leaf numbers, ascending
 * @param cost a rough guess of how often one of them turns up in ordinary text; the search is triggered by the
 *     requirement that costs least
 */
record Requirement(int[] leaves, int cost) {

    static Requirement of(int leaf, int cost) {
        return new Requirement(new int[] {leaf}, cost);
    }

    /** One of several parts must hit. */
    static Requirement anyOf(Collection<Requirement> requirements) {
        int[] leaves = requirements.stream()
                .flatMapToInt(requirement -> Arrays.stream(requirement.leaves))
                .distinct()
                .sorted()
                .toArray();
        return new Requirement(
                leaves, requirements.stream().mapToInt(Requirement::cost).sum());
    }

    /** All of several parts must hit, so the rarest of them decides. */
    static Requirement allOf(Collection<Requirement> requirements) {
        return requirements.stream()
                .min((one, other) -> Integer.compare(one.cost, other.cost))
                .orElseThrow();
    }

    /** The leaves, for building an index. */
    IntStream stream() {
        return Arrays.stream(leaves);
    }
}
