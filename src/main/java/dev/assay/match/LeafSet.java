package dev.assay.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of leaves, each with an index among them, that is gone through for those that a sentence holds. Immutable. */
final class LeafSet {

    private static final LeafSet EMPTY = new LeafSet(new int[0], new long[0], new int[0]);

    private final int[] places;
    private final long[] bits;
    /** How many leaves stand before each place. */
    private final int[] before;

    private LeafSet(int[] places, long[] bits, int[] before) {
        this.places = places;
        this.bits = bits;
        this.before = before;
    }

    /** @param leaves in any order, perhaps some more than once */
    static LeafSet of(IntStream leaves) {
        BitSet set = new BitSet();
        leaves.forEach(set::set);
        if (set.isEmpty()) {
            return EMPTY;
        }
        long[] all = set.toLongArray();
        int[] places = new int[all.length];
        long[] bits = new long[all.length];
        int[] before = new int[all.length];
        int size = 0;
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                places[size] = i;
                bits[size] = all[i];
                before[size++] = count;
                count += Long.bitCount(all[i]);
            }
        }
        return new LeafSet(Arrays.copyOf(places, size), Arrays.copyOf(bits, size), Arrays.copyOf(before, size));
    }

    /** How many leaves it has. */
    int size() {
        int last = places.length - 1;
        return last < 0 ? 0 : before[last] + Long.bitCount(bits[last]);
    }

    /** The index of a leaf of the set. */
    int indexOf(int leaf) {
        int place = Arrays.binarySearch(places, leaf >>> 6);
        return indexOf(place, 1L << leaf);
    }

    private int indexOf(int place, long bit) {
        return before[place] + Long.bitCount(bits[place] & (bit - 1));
    }

    /** Goes through the leaves that are among some, which are given as the bits of a bit set. */
    Cursor among(long[] held) {
        return new Cursor(held);
    }

    /** A way through leaves of the set, from the lowest to the highest. */
    final class Cursor {
        private final long[] held;
        private int place = -1;
        private long left;
        private long bit;

        private Cursor(long[] held) {
            this.held = held;
        }

        /** The index of the next leaf; -1 if there is none. */
        int next() {
            while (left == 0) {
                if (++place >= places.length) {
                    return -1;
                }
                left = held[places[place]] & bits[place];
            }
            bit = Long.lowestOneBit(left);
            left ^= bit;
            return indexOf(place, bit);
        }

        /** The leaf whose index was given last. */
        int leaf() {
            return (places[place] << 6) + Long.numberOfTrailingZeros(bit);
        }
    }
}
