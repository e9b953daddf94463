package dev.assay.study.agreement;

import java.util.Optional;

/**
 * How agreement is studied.
 *
 * @param columns where people's grades stand
 * @param group the column by which rates are told; none if it is empty
 * @param passingBand the band from which an answer passes, if it is not the lowest but one
 * @param minimumGroup how many candidates a group needs before anything is told of it
 * @param seed where the resampling starts: the same seed gives the same intervals
 * @param resamples how often people are resampled; with 0 there are no intervals
 */
public record AgreementSettings(
        HumanColumns columns,
        Optional<String> group,
        Optional<String> passingBand,
        int minimumGroup,
        long seed,
        int resamples) {

    /**
     * Ten: the size below which most education agencies of the United States publish nothing of a group (NCES, "Statistical
     * Methods for Protecting Personally Identifiable Information in Aggregate Reporting", SLDS Technical Brief 3, 2011).
     */
    public static final int MINIMUM_GROUP = 10;

    public static final AgreementSettings DEFAULT =
            new AgreementSettings(HumanColumns.DEFAULT, Optional.empty(), Optional.empty(), MINIMUM_GROUP, 1, 1000);

    /** @throws IllegalArgumentException if there is no group of at least one, or a negative number of resamples */
    public AgreementSettings {
        if (minimumGroup < 1) {
            throw new IllegalArgumentException("the smallest group has at least 1 candidate, not " + minimumGroup);
        }
        if (resamples < 0) {
            throw new IllegalArgumentException("the number of resamples cannot be negative: " + resamples);
        }
    }
}
