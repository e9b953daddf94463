package dev.assay.study.suggestion;

import java.util.Arrays;

/**
 * Which of many tests speak of more than chance. Of those that do, at most a given share is expected to be chance (Y.
 * Benjamini and Y. Hochberg, "Controlling the False Discovery Rate", JRSS B 57, 1995); where nothing is but chance, that is
 * how often anything at all is taken for more. Tests that could never reach so far do not count (P. Gilbert, "A Modified
 * False Discovery Rate Multiple-Comparisons Procedure for Discrete Data", Applied Statistics 54, 2005).
 */
final class Discoveries {

    private Discoveries() {}

    /**
     * The greatest likelihood that speaks of more than chance; below 0 if none does.
     *
     * @param likelihoods of each test, under chance alone
     * @param least what each could be at least
     * @param rate the share of chance among what is taken for more
     */
    static double cutoff(double[] likelihoods, double[] least, double rate) {
        double[] ascending = least.clone();
        Arrays.sort(ascending);
        int tests = 1;
        while (tests < ascending.length && atMost(ascending, rate / tests) > tests) {
            tests++;
        }
        double reach = rate / tests;
        double[] counted = java.util.stream.IntStream.range(0, least.length)
                .filter(i -> least[i] <= reach)
                .mapToDouble(i -> likelihoods[i])
                .sorted()
                .toArray();
        for (int rank = counted.length; rank >= 1; rank--) {
            if (counted[rank - 1] <= rate * rank / counted.length) {
                return counted[rank - 1];
            }
        }
        return -1;
    }

    private static int atMost(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
