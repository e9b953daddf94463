package dev.assay.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Sets of leaves, equal ones kept once, each as the places of a bit set that are not empty and their bits. Immutable and
 * thread-safe.
 */
final class LeafSets {

    private final IntLists places;
    private final long[] bits;

    private LeafSets(IntLists places, long[] bits) {
        this.places = places;
        this.bits = bits;
    }

    /** Whether a set has a leaf in common with some, which are given as the bits of a bit set. */
    boolean meets(int set, long[] held) {
        int end = places.end(set);
        for (int i = places.start(set); i < end; i++) {
            if ((held[places.at(i)] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Collects sets. */
    static final class Builder {
        private final Map<BitSet, Integer> numbers = new HashMap<>();
        private final List<List<Integer>> places = new ArrayList<>();
        private final LongStream.Builder bits = LongStream.builder();

        /** The number of a set. */
        int add(BitSet leaves) {
            return numbers.computeIfAbsent(leaves, key -> {
                List<Integer> filled = new ArrayList<>();
                long[] all = leaves.toLongArray();
                for (int i = 0; i < all.length; i++) {
                    if (all[i] != 0) {
                        filled.add(i);
                        bits.add(all[i]);
                    }
                }
                places.add(filled);
                return places.size() - 1;
            });
        }

        LeafSets build() {
            return new LeafSets(IntLists.of(places), bits.build().toArray());
        }
    }
}
