package dev.assay.study.agreement;

/**
 * Between which values a figure lies if the people who answered are a sample of many like them.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

    /** The share of resamples whose figure lies within it. */
    public static final double LEVEL = 0.95;
}
