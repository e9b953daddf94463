package dev.assay.study.agreement;

import org.hipparchus.stat.correlation.PearsonsCorrelation;

/** The library that computes statistics, which a program that studies rubrics adds. */
public final class StatisticsLibrary {

    private StatisticsLibrary() {}

    /**
     * Makes sure that it is there.
     *
     * @param what what is computed with it, as {@code agreement is}
     * @throws IllegalStateException if it is not on the class path
     */
    public static void require(String what) {
        try {
            new PearsonsCorrelation();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    what + " computed with org.hipparchus:hipparchus-stat, which is not on the class path:"
                            + " add that artifact",
                    e);
        }
    }
}
