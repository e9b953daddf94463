package dev.assay.study.agreement;

import dev.assay.grade.Review;
import java.util.List;

/**
 * What a person's review buys: how wrong the scores are that nobody looks at, against how many those are (risk and
 * coverage; R. El-Yaniv and Y. Wiener, "On the Foundations of Noise-free Selective Classification", JMLR 11, 2010). Of the
 * answers with a human score.
 *
 * @param all the error if no one looks
 * @param reasons the reasons for review that occur, in their order
 * @param curve from the fewest graded without a person to all of them
 */
public record RiskCoverage(ErrorOf all, List<ReasonRisk> reasons, List<CoveragePoint> curve) {
    public RiskCoverage {
        reasons = List.copyOf(reasons);
        curve = List.copyOf(curve);
    }

    /**
     * How wrong some scores are.
     *
     * @param answers how many
     * @param rmse root mean squared difference from the human's
     * @param mae mean absolute difference
     */
    public record ErrorOf(int answers, Estimate rmse, Estimate mae) {}

    /**
     * A reason for review.
     *
     * @param reason which
     * @param inside the error of the answers that it sends to a person
     * @param outside the error of all others
     */
    public record ReasonRisk(Review.Code reason, ErrorOf inside, ErrorOf outside) {}

    /**
     * A person looks at the answers with more reasons for review than this.
     *
     * @param mostReasons so many reasons an answer may have that nobody looks at
     * @param share the share of answers that nobody looks at
     * @param error how wrong those are
     */
    public record CoveragePoint(int mostReasons, double share, ErrorOf error) {}
}
