package dev.assay.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** A set of leaves that another one is asked for, whether they have any in common. Immutable and thread-safe. */
final class LeafSet {

    private final int[] places;
    private final long[] bits;

    private LeafSet(int[] places, long[] bits) {
        this.places = places;
        this.bits = bits;
    }

    static LeafSet of(BitSet leaves) {
        long[] all = leaves.toLongArray();
        int[] places = new int[all.length];
        long[] bits = new long[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                places[size] = i;
                bits[size++] = all[i];
            }
        }
        return new LeafSet(Arrays.copyOf(places, size), Arrays.copyOf(bits, size));
    }

    /** Whether one of its leaves is among some, which are given as the bits of a bit set. */
    boolean meets(long[] held) {
        for (int i = 0; i < places.length; i++) {
            if ((held[places[i]] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Calls for each of its leaves that is among some, in rising order. */
    void forEachOf(long[] held, IntConsumer action) {
        for (int i = 0; i < places.length; i++) {
            for (long both = held[places[i]] & bits[i]; both != 0; both &= both - 1) {
                action.accept((places[i] << 6) + Long.numberOfTrailingZeros(both));
            }
        }
    }
}
