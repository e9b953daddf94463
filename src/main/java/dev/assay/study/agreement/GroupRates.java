package dev.assay.study.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How groups of candidates do. Arithmetic only: whether anybody is treated unfairly takes more than that.
 *
 * @param column the column that names the groups
 * @param passingBand the band from which an answer passes
 * @param minimum how many candidates a group needs before anything is told of it
 * @param groups by name
 * @param withoutGroup how many answers name no group
 * @param withoutBand ids of questions that are left out, since they have no band of that name
 */
public record GroupRates(
        String column,
        String passingBand,
        int minimum,
        List<GroupRate> groups,
        int withoutGroup,
        List<String> withoutBand) {
    public GroupRates {
        withoutBand = List.copyOf(withoutBand);
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param group its name, as the column has it
     * @param candidates how many candidates; of fewer than the minimum nothing is told
     * @param answers how many graded answers they gave
     * @param rate how they do; empty for a group that is too small
     */
    public record GroupRate(String group, int candidates, int answers, Optional<Rate> rate) {}

    /**
     * How a group does.
     *
     * @param meanScore Assay's mean score
     * @param humanMean the mean of the first human's scores
     * @param meanDifference how much higher Assay scores than the human, where there are both
     * @param passing the share of answers in the passing band or above
     * @param impactRatio that share by the highest of all groups that are told of (29 CFR 1607.4 D, whose "four-fifths rule"
     *     looks for less than 0.8)
     */
    public record Rate(
            Estimate meanScore, Estimate humanMean, Estimate meanDifference, double passing, Estimate impactRatio) {}
}
