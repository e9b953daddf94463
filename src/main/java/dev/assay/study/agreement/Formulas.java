package dev.assay.study.agreement;

import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** The formulas of the measures. Correlations and variances come from Hipparchus, the rest is too short for a library. */
final class Formulas {

    static final String NO_ANSWERS = "no answers to compare";
    static final String ONE_ANSWER = "a single answer";
    static final String SAME_HUMAN = "the human grades are all the same";
    static final String SAME_GIVEN = "the grades held beside the human ones are all the same";
    static final String ALL_SAME = "all grades are the same";

    private Formulas() {}

    static Estimate pearson(Pairs pairs) {
        return correlation(pairs, new PearsonsCorrelation()::correlation);
    }

    static Estimate spearman(Pairs pairs) {
        return correlation(pairs, new SpearmansCorrelation()::correlation);
    }

    private interface Correlation {
        double of(double[] x, double[] y);
    }

    private static Estimate correlation(Pairs pairs, Correlation correlation) {
        if (pairs.count() < 2) {
            return tooFew(pairs);
        }
        if (Pairs.constant(pairs.human()) || Pairs.constant(pairs.given())) {
            return Estimate.undefined(Pairs.constant(pairs.human()) ? SAME_HUMAN : SAME_GIVEN);
        }
        double value = correlation.of(pairs.given(), pairs.human());
        // Values that differ by less than a double can square have no variance either.
        return Double.isNaN(value) ? Estimate.undefined(ALL_SAME) : Estimate.of(Math.max(-1, Math.min(1, value)));
    }

    /**
     * Quadratic weighted kappa (J. Cohen, "Weighted kappa", Psychological Bulletin 70, 1968): one minus the mean squared
     * difference by the one that chance would give, that of every value of one grader with every value of the other. It
     * needs no categories (S. Haberman, "Measures of Agreement Versus Measures of Prediction Accuracy", ETS RR-19-20,
     * 2019), and with whole numbers it is the kappa of the table. It equals Lin's concordance correlation coefficient
     * (L. Lin, Biometrics 45, 1989): 2·cov / (var x + var y + (mean x − mean y)²), with variances by n.
     */
    static Estimate quadraticWeightedKappa(Pairs pairs) {
        if (pairs.count() < 2) {
            return tooFew(pairs);
        }
        double[] x = pairs.given();
        double[] y = pairs.human();
        if (Pairs.constant(x) && Pairs.constant(y) && x[0] == y[0]) {
            return Estimate.undefined(ALL_SAME);
        }
        double between = StatUtils.mean(x) - StatUtils.mean(y);
        double chance = StatUtils.populationVariance(x) + StatUtils.populationVariance(y) + between * between;
        return chance == 0 ? Estimate.undefined(ALL_SAME) : Estimate.of(1 - meanSquare(pairs) / chance);
    }

    static Estimate rootMeanSquaredError(Pairs pairs) {
        return pairs.count() == 0 ? tooFew(pairs) : Estimate.of(Math.sqrt(meanSquare(pairs)));
    }

    private static double meanSquare(Pairs pairs) {
        double sum = 0;
        for (int i = 0; i < pairs.count(); i++) {
            double difference = pairs.given()[i] - pairs.human()[i];
            sum += difference * difference;
        }
        return sum / pairs.count();
    }

    static Estimate meanAbsoluteError(Pairs pairs) {
        double sum = 0;
        for (int i = 0; i < pairs.count(); i++) {
            sum += Math.abs(pairs.given()[i] - pairs.human()[i]);
        }
        return Estimate.ratio(sum, pairs.count(), NO_ANSWERS);
    }

    /**
     * The difference of the means by the root of the mean of both variances, which are by n − 1 (D. Williamson, X. Xi and
     * F. J. Breyer, "A Framework for Evaluation and Use of Automated Scoring", Educational Measurement 31(1), 2012, who
     * hold more than 0.15 either way for too much).
     */
    static Estimate standardisedMeanDifference(Pairs pairs) {
        if (pairs.count() < 2) {
            return tooFew(pairs);
        }
        double[] x = pairs.given();
        double[] y = pairs.human();
        if (Pairs.constant(x) && Pairs.constant(y)) {
            return Estimate.undefined("neither grader's grades differ");
        }
        double pooled = Math.sqrt((StatUtils.variance(x) + StatUtils.variance(y)) / 2);
        return Estimate.ratio(StatUtils.mean(x) - StatUtils.mean(y), pooled, ALL_SAME);
    }

    /** The share of pairs that are no further apart. */
    static Estimate within(Pairs pairs, double distance) {
        int near = 0;
        for (int i = 0; i < pairs.count(); i++) {
            near += Math.abs(pairs.given()[i] - pairs.human()[i]) <= distance ? 1 : 0;
        }
        return Estimate.ratio(near, pairs.count(), NO_ANSWERS);
    }

    private static Estimate tooFew(Pairs pairs) {
        return Estimate.undefined(pairs.count() == 0 ? NO_ANSWERS : ONE_ANSWER);
    }
}
