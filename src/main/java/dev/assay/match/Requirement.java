package dev.assay.match;

import java.util.BitSet;
import java.util.List;

/**
 * What a sentence must hold for a part of a pattern to have a chance: a hit of one part of each of these groups.
 *
 * @param groups parts that were compiled before, the rarest group first; none for a single word, which is looked up
 * @param leaves the words of which one must be there at least, those of the rarest group
 * @param exact whether one of these words is all that is needed
 * @param cost a rough guess of how often all of that turns up in ordinary text; the search is triggered by the group
 *     that costs least
 */
record Requirement(List<List<Finder>> groups, BitSet leaves, boolean exact, int cost) {

    /** A single word. */
    static Requirement word(int leaf, int cost) {
        BitSet leaves = new BitSet();
        leaves.set(leaf);
        return new Requirement(List.of(), leaves, true, cost);
    }

    /** One of several parts must hit. */
    static Requirement anyOf(List<Finder> parts) {
        return ofEach(List.of(List.copyOf(parts)));
    }

    /** Every one of several parts must hit. */
    static Requirement allOf(List<Finder> parts) {
        return ofEach(parts.stream().map(List::of).toList());
    }

    /** One of each group must hit, so the rarest group decides. */
    static Requirement ofEach(List<List<Finder>> groups) {
        List<List<Finder>> byCost = groups.stream()
                .sorted((one, other) -> Integer.compare(cost(one), cost(other)))
                .toList();
        BitSet leaves = new BitSet();
        boolean exact = groups.size() == 1;
        for (Finder part : byCost.get(0)) {
            leaves.or(part.requirement().leaves);
            exact &= part.requirement().exact;
        }
        return new Requirement(byCost, leaves, exact, cost(byCost.get(0)));
    }

    private static int cost(List<Finder> parts) {
        return parts.stream().mapToInt(part -> part.requirement().cost()).sum();
    }
}
