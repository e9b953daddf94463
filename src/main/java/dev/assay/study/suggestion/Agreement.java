package dev.assay.study.suggestion;

import dev.assay.study.agreement.Measure;

/**
 * How near scores come to those that people gave.
 *
 * @param answers how many were compared
 * @param rmse the root of the mean squared difference; 0 for none
 * @param pearson the correlation of K. Pearson (1895), -1 to 1; 0 where one side always gives the same
 */
public record Agreement(int answers, double rmse, double pearson) {

    /**
     * Compares scores.
     *
     * @param ours one an answer
     * @param theirs what people gave for the same answers
     */
    public static Agreement of(double[] ours, double[] theirs) {
        return new Agreement(
                ours.length,
                Measure.RMSE.of(ours, theirs).value().orElse(0),
                Measure.PEARSON.of(ours, theirs).value().orElse(0));
    }
}
