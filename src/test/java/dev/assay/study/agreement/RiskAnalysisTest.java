package dev.assay.study.agreement;

import static dev.assay.grade.Review.Code.NEAR_BAND_EDGE;
import static dev.assay.grade.Review.Code.TOO_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.study.agreement.RiskCoverage.CoveragePoint;
import dev.assay.study.agreement.RiskCoverage.ErrorOf;
import dev.assay.study.agreement.RiskCoverage.ReasonRisk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RiskAnalysisTest {

    /** The errors are 0, 0.25, 0.5 and 0.75. */
    private static final List<MarkedAnswer> ANSWERS = List.of(
            SampleAnswers.scored(0.5, 0.5),
            SampleAnswers.scored(0.5, 0.25),
            SampleAnswers.scored(0.5, 0, NEAR_BAND_EDGE),
            SampleAnswers.scored(0, 0.75, NEAR_BAND_EDGE, TOO_SHORT));

    private static ErrorOf error(int answers, double squares, double absolutes) {
        return new ErrorOf(answers, Estimate.of(Math.sqrt(squares / answers)), Estimate.of(absolutes / answers));
    }

    @Test
    @DisplayName("errors inside and outside each reason")
    void reasons() {
        // Squares 0, 0.0625, 0.25 and 0.5625.
        assertEquals(
                List.of(
                        new ReasonRisk(NEAR_BAND_EDGE, error(2, 0.8125, 1.25), error(2, 0.0625, 0.25)),
                        new ReasonRisk(TOO_SHORT, error(1, 0.5625, 0.75), error(3, 0.3125, 0.75))),
                RiskAnalysis.of(ANSWERS).reasons());
    }

    @Test
    @DisplayName("the curve goes from answers without a reason to all of them")
    void curve() {
        assertEquals(
                List.of(
                        new CoveragePoint(0, 0.5, error(2, 0.0625, 0.25)),
                        new CoveragePoint(1, 0.75, error(3, 0.3125, 0.75)),
                        new CoveragePoint(2, 1, error(4, 0.875, 1.5))),
                RiskAnalysis.of(ANSWERS).curve());
    }

    @Test
    @DisplayName("answers without a human score are left out; without any, there is no error")
    void ungraded() {
        MarkedAnswer ungraded = new MarkedAnswer(
                "bob",
                10,
                SampleAnswers.scored(1, 1).mark(),
                List.of(0.0, 0.0, 0.0),
                Set.of(TOO_SHORT),
                SampleAnswers.nobody());
        RiskCoverage risk = RiskAnalysis.of(List.of(ungraded));
        assertEquals(
                new ErrorOf(0, Estimate.undefined(Formulas.NO_ANSWERS), Estimate.undefined(Formulas.NO_ANSWERS)),
                risk.all());
        assertEquals(List.of(), risk.reasons());
        assertEquals(List.of(), risk.curve());
    }
}
