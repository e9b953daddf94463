package dev.assay.study.agreement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A figure of agreement between two graders. */
public enum Measure {
    /** Pearson's correlation of the scores */
    PEARSON(true, Formulas::pearson),
    /** Spearman's: that of the scores' ranks, ties having the average of theirs */
    SPEARMAN(true, Formulas::spearman),
    /** quadratic weighted kappa of the scores */
    SCORE_KAPPA(true, Formulas::quadraticWeightedKappa),
    /** root mean squared difference of the scores */
    RMSE(true, Formulas::rootMeanSquaredError),
    /** mean absolute difference of the scores */
    MAE(true, Formulas::meanAbsoluteError),
    /** mean difference of the scores by their pooled standard deviation; above 0 where the human is the stricter */
    STANDARDISED_DIFFERENCE(true, Formulas::standardisedMeanDifference),
    /** share of answers in the same band */
    EXACT(false, pairs -> Formulas.within(pairs, 0)),
    /** share of answers in the same band or one beside it */
    ADJACENT(false, pairs -> Formulas.within(pairs, 1)),
    /** quadratic weighted kappa of the bands */
    BAND_KAPPA(false, Formulas::quadraticWeightedKappa);

    private final boolean ofScores;
    private final Function<Pairs, Estimate> formula;

    Measure(boolean ofScores, Function<Pairs, Estimate> formula) {
        this.ofScores = ofScores;
        this.formula = formula;
    }

    static List<Measure> ofScores() {
        return Stream.of(values()).filter(measure -> measure.ofScores).toList();
    }

    static List<Measure> ofBands() {
        return Stream.of(values()).filter(measure -> !measure.ofScores).toList();
    }

    /**
     * The figure of these scores; of bands, of their places from 0.
     *
     * @param given what is held against the human's, one an answer
     * @param human the human's, as many
     */
    public Estimate of(double[] given, double[] human) {
        return of(new Pairs(given, human));
    }

    Estimate of(Pairs pairs) {
        return formula.apply(pairs);
    }
}
