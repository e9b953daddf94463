package dev.assay.study.agreement;

/**
 * Two concepts that are credited in the same answers.
 *
 * @param first the one that the rubric names first
 * @param second the other
 * @param phi the correlation of being credited (K. Pearson, 1900; G. U. Yule, 1912)
 */
public record RedundantPair(String first, String second, double phi) {}
