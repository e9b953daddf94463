package dev.assay.batch.copies;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One of two answers that are compared. Immutable; the arrays are not to be written to.
 *
 * @param words its words
 * @param runs its runs that count, by their first words; {@link Runs#NONE} where none does
 * @param owners how many candidates have the run that counts at each of its words
 * @param sorted the runs that count, sorted; a run that comes again stands there again
 * @param places where each of the sorted runs begins; the places of equal runs rise
 */
record Side(Words words, long[] runs, int[] owners, long[] sorted, int[] places) {

    /**
     * A side of comparisons.
     *
     * @param counted who has its runs
     */
    static Side of(Words words, long[] runs, Runs counted) {
        int[] owners = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            owners[i] = runs[i] == Runs.NONE ? 0 : counted.owners(runs[i]);
        }
        long[] sorted =
                Arrays.stream(runs).filter(run -> run != Runs.NONE).sorted().toArray();
        int[] firstOf = new int[sorted.length];
        int[] used = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            firstOf[i] = sorted[i] == sorted[i - 1] ? firstOf[i - 1] : i;
        }
        int[] places = new int[sorted.length];
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] != Runs.NONE) {
                int first = firstOf[Arrays.binarySearch(sorted, runs[i])];
                places[first + used[first]++] = i;
            }
        }
        return new Side(words, runs, owners, sorted, places);
    }

    /** How many of its words count. */
    int countingWords(int length) {
        return countingWords(0, runs.length, length);
    }

    /** How many words between two places stand in a run that counts and does not reach over these. */
    int countingWords(int from, int to, int length) {
        int counting = 0;
        int counted = from;
        for (int i = from; i + length <= to; i++) {
            if (runs[i] != Runs.NONE) {
                counting += i + length - Math.max(i, counted);
                counted = i + length;
            }
        }
        return counting;
    }

    /** How many different runs count. */
    int differentRuns() {
        return (int) Arrays.stream(sorted).distinct().count();
    }

    /**
     * Runs that count and that another answer has as well.
     *
     * @param places where they begin in this one
     * @param different how many different ones there are
     */
    record Shared(BitSet places, int different) {}

    Shared shared(Side other) {
        BitSet shared = new BitSet(runs.length);
        int different = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            long run = sorted[i];
            if (run < other.sorted[j]) {
                i++;
            } else if (run > other.sorted[j]) {
                j++;
            } else {
                different++;
                for (int end = endOf(i); i < end; i++) {
                    shared.set(places[i]);
                }
                j = other.endOf(j);
            }
        }
        return new Shared(shared, different);
    }

    /** The index after the last of the sorted runs that equals the one at an index. */
    int endOf(int index) {
        int end = index + 1;
        while (end < sorted.length && sorted[end] == sorted[index]) {
            end++;
        }
        return end;
    }
}
