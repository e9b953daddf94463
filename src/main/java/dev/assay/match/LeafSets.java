package dev.assay.match;

import java.nio.IntBuffer;
import java.util.ArrayList;
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
        private final Map<IntBuffer, Integer> numbers = new HashMap<>();
        private final List<List<Integer>> places = new ArrayList<>();
        private final LongStream.Builder bits = LongStream.builder();

        /** The number of a set of leaves, which ascend. */
        int add(int[] leaves) {
            return numbers.computeIfAbsent(IntBuffer.wrap(leaves), key -> {
                List<Integer> filled = new ArrayList<>(2);
                long word = 0;
                for (int i = 0; i < leaves.length; i++) {
                    word |= 1L << leaves[i];
                    if (i + 1 == leaves.length || leaves[i + 1] >>> 6 != leaves[i] >>> 6) {
                        filled.add(leaves[i] >>> 6);
                        bits.add(word);
                        word = 0;
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
