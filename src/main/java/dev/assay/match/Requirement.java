package dev.assay.match;

import java.util.Arrays;
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

    Words rarest() {
        return sets.get(0);
    }
}
