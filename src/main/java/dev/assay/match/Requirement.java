package dev.assay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What a sentence must hold for a part of a pattern to have a chance: one word of each of some sets. It may hold all of
 * them and the part still not hit.
 *
 * @param sets the rarest first; at least one
 */
record Requirement(List<Words> sets) {

    /**
     * A set of words.
     *
     * @param leaves their numbers, ascending; not to be written to
     * @param cost a rough guess of how often one of them turns up among 10,000 words
     */
    record Words(int[] leaves, int cost) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words && cost == words.cost && Arrays.equals(leaves, words.leaves);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(leaves);
        }
    }

    /** A single word. */
    static Requirement word(int leaf, int cost) {
        return new Requirement(List.of(new Words(new int[] {leaf}, cost)));
    }

    /** One of several parts must hit: of each of them, the rarest words decide. */
    static Requirement anyOf(List<Finder> parts) {
        if (parts.size() == 1) {
            return parts.get(0).requirement();
        }
        BitSet leaves = new BitSet();
        int cost = 0;
        for (Finder part : parts) {
            Words rarest = part.requirement().rarest();
            for (int leaf : rarest.leaves) {
                leaves.set(leaf);
            }
            cost += rarest.cost;
        }
        return new Requirement(List.of(new Words(leaves.stream().toArray(), cost)));
    }

    /** Every one of several parts must hit. */
    static Requirement allOf(List<Finder> parts) {
        return all(parts.stream().map(Finder::requirement).toList());
    }

    /** One part of each group must hit. */
    static Requirement ofEach(List<List<Finder>> groups) {
        return all(groups.stream().map(Requirement::anyOf).toList());
    }

    private static Requirement all(List<Requirement> requirements) {
        List<Words> sets = new ArrayList<>();
        requirements.forEach(requirement -> sets.addAll(requirement.sets));
        sets.sort(Comparator.comparingInt(Words::cost));
        return new Requirement(sets.stream().distinct().toList());
    }

    Words rarest() {
        return sets.get(0);
    }
}
