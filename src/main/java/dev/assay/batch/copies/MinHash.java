package dev.assay.batch.copies;

import java.util.Arrays;

/**
 * Signatures of sets of runs (Broder, 1997): the least value that each of some hash functions takes on the set. Two
 * sets agree in one function with a chance that is their resemblance. The functions are fixed.
 */
final class MinHash {

    /** How many functions there are. */
    static final int FUNCTIONS = 64;

    /** What the signature of no runs at all consists of. */
    static final int NOTHING = Integer.MAX_VALUE;

    private static final long[] MULTIPLIERS = new long[FUNCTIONS];
    private static final long[] SUMMANDS = new long[FUNCTIONS];

    static {
        for (int i = 0; i < FUNCTIONS; i++) {
            MULTIPLIERS[i] = Hash.mixed(2L * i + 1) | 1;
            SUMMANDS[i] = Hash.mixed(2L * i + 2);
        }
    }

    private MinHash() {}

    /**
     * Writes a signature.
     *
     * @param run the hash of a run, well mixed
     * @param signatures where the values are lowered; all are {@link #NOTHING} before the first run
     * @param at index of the first value
     */
    static void add(long run, int[] signatures, int at) {
        for (int i = 0; i < FUNCTIONS; i++) {
            // Multiply and shift (Dietzfelbinger and others, 1997): the upper bits are as good as independent.
            int value = (int) (run * MULTIPLIERS[i] + SUMMANDS[i] >>> 33);
            if (value < signatures[at + i]) {
                signatures[at + i] = value;
            }
        }
    }

    /** Signatures of so many empty sets, one behind the other. */
    static int[] empty(int sets) {
        int[] signatures = new int[Math.multiplyExact(sets, FUNCTIONS)];
        Arrays.fill(signatures, NOTHING);
        return signatures;
    }
}
