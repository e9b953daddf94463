package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Bands;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static MarkedAnswer withoutGrade(int words) {
        return new MarkedAnswer(
                "bob", words, Mark.of(1, Bands.DEFAULT), List.of(0.0, 0.0, 0.0), Set.of(), SampleAnswers.nobody());
    }

    @Test
    @DisplayName("the mean is that of the human scores, and has the band it falls into")
    void mean() {
        // (0.25 + 0.75 + 1) / 3 = 2/3, which is in the third band.
        Mark mean = Baselines.mean(
                List.of(
                        SampleAnswers.ofLength(5, 0.25),
                        SampleAnswers.ofLength(5, 0.75),
                        SampleAnswers.ofLength(5, 1),
                        withoutGrade(5)),
                Bands.DEFAULT);
        assertEquals(2.0 / 3, mean.score().orElseThrow(), 1e-12);
        assertEquals(OptionalInt.of(2), mean.band());
        assertEquals(Mark.NONE, Baselines.mean(List.of(withoutGrade(5)), Bands.DEFAULT));
    }

    @Test
    @DisplayName("length tells each answer's score from a line through the others")
    void length() {
        // By the decimal logarithm of the words the answers are the points (0, 0), (1, 1) and (2, 0.5). Left out in
        // turn:
        // (1, 1)-(2, 0.5) gives 1.5 at 0, cut to 1; (0, 0)-(2, 0.5) gives 0.25 at 1; (0, 0)-(1, 1) gives 2 at 2, cut to
        // 1.
        List<Mark> marks = Baselines.length(
                List.of(
                        SampleAnswers.ofLength(1, 0),
                        SampleAnswers.ofLength(10, 1),
                        withoutGrade(40),
                        SampleAnswers.ofLength(100, 0.5)),
                Bands.DEFAULT);
        assertEquals(1, marks.get(0).score().orElseThrow(), 1e-12);
        assertEquals(0.25, marks.get(1).score().orElseThrow(), 1e-12);
        assertEquals(OptionalInt.of(0), marks.get(1).band());
        assertEquals(Mark.NONE, marks.get(2), "nobody graded it");
        assertEquals(1, marks.get(3).score().orElseThrow(), 1e-12);
    }

    @Test
    @DisplayName("length tells nothing where the others are of one length, or one only")
    void noLine() {
        List<MarkedAnswer> two = List.of(SampleAnswers.ofLength(10, 0.5), SampleAnswers.ofLength(20, 1));
        assertEquals(List.of(Mark.NONE, Mark.NONE), Baselines.length(two, Bands.DEFAULT));
        List<Mark> oneDiffers = Baselines.length(
                List.of(SampleAnswers.ofLength(10, 0), SampleAnswers.ofLength(10, 0.5), SampleAnswers.ofLength(20, 1)),
                Bands.DEFAULT);
        // Without the third all are of one length. Without the first the line goes through (10, 0.5).
        assertEquals(Mark.NONE, oneDiffers.get(2));
        assertEquals(0.5, oneDiffers.get(0).score().orElseThrow(), 1e-12);
        assertEquals(0, oneDiffers.get(1).score().orElseThrow(), 1e-12);
    }

    @Test
    @DisplayName("within a question the mean correlates with nothing; across questions it may")
    void correlation() {
        QuestionAnswers easy =
                SampleAnswers.question(List.of(SampleAnswers.scored(0, 1), SampleAnswers.scored(0, 0.5)));
        QuestionAnswers hard =
                SampleAnswers.question(List.of(SampleAnswers.scored(0, 0), SampleAnswers.scored(0, 0.5)));
        AgreementAnalysis analysis = new AgreementAnalysis(new Bootstrap(1, 0));
        assertEquals(
                Optional.of(Formulas.SAME_GIVEN),
                analysis.of(easy)
                        .by(Predictor.MEAN)
                        .by(Measure.PEARSON)
                        .estimate()
                        .undefined());
        // Means (0.75, 0.75, 0.25, 0.25) beside scores (1, 0.5, 0, 0.5): deviations (1, 1, -1, -1)/4 and (1, 0, -1,
        // 0)/2;
        // (2/8) / sqrt(4/16 · 2/4) = 0.25 / sqrt(0.125).
        assertEquals(
                0.25 / Math.sqrt(0.125),
                analysis.of(List.of(easy, hard))
                        .by(Predictor.MEAN)
                        .by(Measure.PEARSON)
                        .estimate()
                        .value()
                        .orElseThrow(),
                1e-12);
    }
}
