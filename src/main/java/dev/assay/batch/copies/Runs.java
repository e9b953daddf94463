package dev.assay.batch.copies;

import java.util.Arrays;

/**
 * The runs of words of the answers to a question, by how many candidates have them: one, some, or so many that they are
 * common property. Hashes stand for runs. Immutable.
 */
final class Runs {

    /** Stands in the place of a run that there is not, or that does not count. */
    static final long NONE = 0;

    private final long[] common;
    private final long[] shared;
    /** How many candidates have each of the shared ones. */
    private final int[] owners;

    private final int candidates;

    private Runs(long[] common, long[] shared, int[] owners, int candidates) {
        this.common = common;
        this.shared = shared;
        this.owners = owners;
        this.candidates = candidates;
    }

    /**
     * Counts the runs of answers.
     *
     * @param answers the runs of each answer
     * @param asked the runs of the question, which are common property
     * @param limit how many candidates may have a run that is not
     */
    static Runs count(long[][] answers, long[] asked, int limit) {
        long[] all =
                new long[Arrays.stream(answers).mapToInt(runs -> runs.length).sum()];
        int size = 0;
        for (long[] runs : answers) {
            long[] once = distinct(runs);
            System.arraycopy(once, 0, all, size, once.length);
            size += once.length;
        }
        Arrays.sort(all, 0, size);
        long[] common = new long[size];
        long[] shared = new long[size / 2];
        int[] owners = new int[size / 2];
        int commonSize = 0;
        int sharedSize = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && all[to] == all[from]) {
                to++;
            }
            if (to - from > limit) {
                common[commonSize++] = all[from];
            } else if (to - from > 1) {
                owners[sharedSize] = to - from;
                shared[sharedSize++] = all[from];
            }
        }
        long[] excluded = Arrays.copyOf(common, commonSize + asked.length);
        System.arraycopy(asked, 0, excluded, commonSize, asked.length);
        return new Runs(
                distinct(excluded),
                Arrays.copyOf(shared, sharedSize),
                Arrays.copyOf(owners, sharedSize),
                answers.length);
    }

    /** The different ones of some runs, sorted. */
    static long[] distinct(long[] runs) {
        long[] sorted = runs.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] != NONE && (size == 0 || sorted[size - 1] != sorted[i])) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Puts {@link #NONE} in the place of each run that is common property. */
    void leaveOutCommon(long[] runs) {
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(common, runs[i]) >= 0) {
                runs[i] = NONE;
            }
        }
    }

    /** How many candidates there are. */
    int candidates() {
        return candidates;
    }

    /** How many candidates have a run that is not common property. */
    int owners(long run) {
        int at = Arrays.binarySearch(shared, run);
        return at < 0 ? 1 : owners[at];
    }
}
