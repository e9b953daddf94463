package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each measure against values worked out by hand, or printed where it was published. */
class FormulasTest {

    private static final double EXACT = 1e-12;

    private static void isValue(double expected, Measure measure, double[] given, double[] human, double tolerance) {
        Estimate estimate = measure.of(new Pairs(given, human));
        assertEquals(expected, estimate.value().orElseThrow(() -> new AssertionError(estimate)), tolerance);
    }

    private static void isUndefined(String reason, Measure measure, double[] given, double[] human) {
        assertEquals(Optional.of(reason), measure.of(new Pairs(given, human)).undefined());
    }

    private static double[] of(double... values) {
        return values;
    }

    @Test
    @DisplayName("Pearson: the first of F. Anscombe's data sets, The American Statistician 27, 1973")
    void anscombe() {
        // Printed there: r² = 0.667, so r = 0.8167.
        isValue(
                Math.sqrt(0.667),
                Measure.PEARSON,
                of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5),
                of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68),
                0.0005);
    }

    @Test
    @DisplayName("Pearson by hand")
    void pearson() {
        // Deviations (-1, 0, 1) and (-1, 1, 0): 1 / sqrt(2 · 2) = 0.5.
        isValue(0.5, Measure.PEARSON, of(0.1, 0.2, 0.3), of(0.0, 1.0, 0.5), EXACT);
        isValue(-1, Measure.PEARSON, of(0, 1), of(1, 0), EXACT);
    }

    @Test
    @DisplayName("Spearman gives ties the average of their ranks")
    void spearman() {
        // Ranks (1, 2.5, 2.5, 4) and (1, 2, 3, 4): deviations (-1.5, 0, 0, 1.5) and (-1.5, -0.5, 0.5, 1.5);
        // 4.5 / sqrt(4.5 · 5) = 0.948683.
        isValue(0.9486832980505138, Measure.SPEARMAN, of(0.1, 0.4, 0.4, 0.9), of(0.2, 0.3, 0.5, 0.6), EXACT);
        // A monotone curve has the same ranks.
        isValue(1, Measure.SPEARMAN, of(0.1, 0.2, 0.3, 1.0), of(0.01, 0.04, 0.09, 1.0), EXACT);
    }

    @Test
    @DisplayName("quadratic weighted kappa of scores by hand, which is Lin's concordance")
    void kappaOfScores() {
        // x = (0, 0.5, 1), y = (0.5, 0.5, 1): mean squared difference 0.25/3 = 1/12; means 1/2 and 2/3;
        // variances by n 1/6 and 1/18; chance 1/6 + 1/18 + 1/36 = 1/4; 1 - (1/12)/(1/4) = 2/3.
        isValue(2.0 / 3, Measure.SCORE_KAPPA, of(0, 0.5, 1), of(0.5, 0.5, 1), EXACT);
        // Lin: 2·cov = 2 · (0.5·(1/6) + 0.5·(1/3)) / 3 = 1/6 over the same 1/4.
        assertEquals(2.0 / 3, (2 * (0.5 / 6 + 0.5 / 3) / 3) / 0.25, EXACT);
        // Perfectly correlated, and not in agreement: x = y + 0.5 with y = (0, 0.5):
        // 1 - 0.25 / (0.0625 + 0.0625 + 0.25) = 1/3.
        isValue(1.0 / 3, Measure.SCORE_KAPPA, of(0.5, 1), of(0, 0.5), EXACT);
        isValue(1, Measure.SCORE_KAPPA, of(0.2, 0.7), of(0.2, 0.7), EXACT);
    }

    @Test
    @DisplayName("quadratic weighted kappa of bands is that of J. Cohen's table, worked out cell by cell")
    void kappaOfBands() {
        double[] given = of(0, 0, 1, 1, 2, 2, 2, 0);
        double[] human = of(0, 1, 1, 2, 2, 2, 0, 0);
        // Observed: differences (0, 1, 0, 1, 0, 0, 2, 0), squares 1 + 1 + 4 = 6.
        // Chance: given has 3, 2, 3 of the bands and human 3, 2, 3; of the 64 pairs
        // 3·2 + 2·3 + 2·3 + 3·2 = 24 are one apart and 3·3 + 3·3 = 18 two: (24 + 4 · 18) / 8 = 12.
        isValue(1 - 6.0 / 12, Measure.BAND_KAPPA, given, human, EXACT);
    }

    @Test
    @DisplayName("errors by hand")
    void errors() {
        // Differences (0.1, -0.3, 0, 0.2): squares 0.01 + 0.09 + 0.04 = 0.14; absolute 0.6.
        double[] given = of(0.5, 0.2, 0.4, 1);
        double[] human = of(0.4, 0.5, 0.4, 0.8);
        isValue(Math.sqrt(0.14 / 4), Measure.RMSE, given, human, EXACT);
        isValue(0.15, Measure.MAE, given, human, EXACT);
    }

    @Test
    @DisplayName("standardised difference by hand")
    void standardisedDifference() {
        // Means 0.5 and 0.3; variances by n - 1: 0.5 (of 0, 1) and 0.02 (of 0.2, 0.4); 0.2 / sqrt(0.26).
        isValue(0.2 / Math.sqrt(0.26), Measure.STANDARDISED_DIFFERENCE, of(0, 1), of(0.2, 0.4), EXACT);
        // Only one of them varies: variances 0 and 0.5; 0.25 / sqrt(0.25).
        isValue(0.5, Measure.STANDARDISED_DIFFERENCE, of(0.75, 0.75), of(0, 1), EXACT);
    }

    @Test
    @DisplayName("exact and adjacent agreement by hand")
    void bands() {
        // Differences 0, 1, 2, 0.
        isValue(0.5, Measure.EXACT, of(0, 1, 2, 1), of(0, 2, 0, 1), EXACT);
        isValue(0.75, Measure.ADJACENT, of(0, 1, 2, 1), of(0, 2, 0, 1), EXACT);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("no figure of no answers")
    void none(Measure measure) {
        isUndefined(Formulas.NO_ANSWERS, measure, of(), of());
    }

    @Test
    @DisplayName("of one answer there are errors and agreement, but no correlation, kappa or deviation")
    void one() {
        for (Measure measure : new Measure[] {
            Measure.PEARSON, Measure.SPEARMAN, Measure.SCORE_KAPPA, Measure.BAND_KAPPA, Measure.STANDARDISED_DIFFERENCE
        }) {
            isUndefined(Formulas.ONE_ANSWER, measure, of(1), of(0));
        }
        isValue(1, Measure.RMSE, of(1), of(0), EXACT);
        isValue(1, Measure.MAE, of(1), of(0), EXACT);
        isValue(0, Measure.EXACT, of(1), of(0), EXACT);
        isValue(1, Measure.ADJACENT, of(1), of(0), EXACT);
    }

    @Test
    @DisplayName("what does not vary has no correlation; kappa is 0 unless both are the same")
    void zeroVariance() {
        // A mean of six times 0.1 is not 0.1 in doubles: the variance must not come from it.
        double[] same = new double[6];
        Arrays.fill(same, 0.1);
        double[] other = of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        isUndefined(Formulas.SAME_GIVEN, Measure.PEARSON, same, other);
        isUndefined(Formulas.SAME_HUMAN, Measure.PEARSON, other, same);
        isUndefined(Formulas.SAME_GIVEN, Measure.SPEARMAN, same, other);
        isUndefined(Formulas.ALL_SAME, Measure.SCORE_KAPPA, same, same);
        isUndefined("neither grader's grades differ", Measure.STANDARDISED_DIFFERENCE, same, same);
        // x = (1, 1), y = (0, 1): mean squared difference 0.5; chance 0 + 0.25 + 0.25 = 0.5.
        isValue(0, Measure.BAND_KAPPA, of(1, 1), of(0, 1), EXACT);
        // Both constant, and apart: 1 - 1/1.
        isValue(0, Measure.BAND_KAPPA, of(1, 1), of(0, 0), EXACT);
        isValue(0, Measure.RMSE, same, same, EXACT);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("values a hair apart give a figure or a reason, never a number that is none")
    void hair(Measure measure) {
        Estimate estimate = measure.of(new Pairs(of(0, Double.MIN_VALUE), of(0, Double.MIN_VALUE)));
        assertTrue(estimate.value().isPresent() != estimate.undefined().isPresent());
    }
}
