package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Pairs PAIRS = new Pairs(
            new double[] {0.1, 0.3, 0.4, 0.35, 0.6, 0.7, 0.9, 0.2},
            new double[] {0.2, 0.2, 0.5, 0.4, 0.5, 0.8, 1, 0.1});

    private static List<Figure> figures(long seed, int resamples, Pairs pairs) {
        return new Bootstrap(seed, resamples).figures(Measure.ofScores(), pairs);
    }

    @Test
    @DisplayName("the same seed gives the same intervals, on any number of threads, and another seed others")
    void seed() throws Exception {
        List<Figure> figures = figures(7, 200, PAIRS);
        ForkJoinPool single = new ForkJoinPool(1);
        assertEquals(figures, single.submit(() -> figures(7, 200, PAIRS)).get());
        single.shutdown();
        assertNotEquals(figures, figures(8, 200, PAIRS));
    }

    @Test
    @DisplayName("the interval of a mean error is that of the drawn means")
    void interval() {
        // Two answers, of errors 0 and 1: a resample's mean error is 0, 0.5 or 1, with chances 1/4, 1/2 and 1/4, so
        // that
        // the middle 95 % reach from 0 to 1.
        Figure error = new Bootstrap(1, 500)
                .figures(List.of(Measure.MAE), new Pairs(new double[] {0, 1}, new double[] {0, 0}))
                .get(0);
        assertEquals(new Figure(Measure.MAE, 2, Estimate.of(0.5), Optional.of(new Interval(0, 1))), error);
    }

    @Test
    @DisplayName("who answers several questions is drawn with all answers")
    void people() {
        // Two people, of whom one is always right and the other always wrong: a resample has both, or one of them
        // twice.
        double[] given = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        int[] people = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
        Figure error = new Bootstrap(1, 500)
                .figures(List.of(Measure.MAE), new Pairs(given, new double[10], people))
                .get(0);
        assertEquals(new Figure(Measure.MAE, 10, Estimate.of(0.5), Optional.of(new Interval(0, 1))), error);
        Figure apart = new Bootstrap(1, 500)
                .figures(List.of(Measure.MAE), new Pairs(given, new double[10]))
                .get(0);
        assertTrue(apart.interval().orElseThrow().high() < 0.95, apart::toString);
        Figure alone = new Bootstrap(1, 500)
                .figures(List.of(Measure.MAE), new Pairs(given, new double[10], new int[10]))
                .get(0);
        assertEquals(Optional.empty(), alone.interval());
    }

    @Test
    @DisplayName("answers that lack a value take nobody else's place")
    void numbers() {
        Pairs pairs = Pairs.of(
                List.of(OptionalDouble.of(1), OptionalDouble.empty(), OptionalDouble.of(2), OptionalDouble.of(3)),
                List.of(OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(1), OptionalDouble.of(1)),
                List.of("ana", "bo", "cy", "ana"));
        assertArrayEquals(new int[][] {{0, 2}, {1}}, pairs.byPerson());
    }

    @Test
    @DisplayName("an error that every answer has is certain")
    void certain() {
        Figure error = new Bootstrap(1, 100)
                .figures(List.of(Measure.RMSE), new Pairs(new double[] {0.5, 0.75}, new double[] {0.25, 0.5}))
                .get(0);
        assertEquals(Optional.of(new Interval(0.25, 0.25)), error.interval());
    }

    @Test
    @DisplayName("no interval of one answer, of no resamples, or where most resamples have no figure")
    void without() {
        Pairs one = new Pairs(new double[] {0.5}, new double[] {0.25});
        assertTrue(figures(1, 100, one).stream()
                .allMatch(figure -> figure.interval().isEmpty()));
        assertTrue(figures(1, 0, PAIRS).stream()
                .allMatch(figure -> figure.interval().isEmpty()));
        // Half of all resamples of two answers hold one of them twice, and then nothing varies.
        Figure correlation = figures(1, 100, new Pairs(new double[] {0, 1}, new double[] {0, 1}))
                .get(0);
        assertEquals(Estimate.of(1), correlation.estimate());
        assertEquals(Optional.empty(), correlation.interval());
    }

    @Test
    @DisplayName("intervals hold the figure they belong to")
    void around() {
        for (Figure figure : figures(3, 1000, PAIRS)) {
            double value = figure.estimate().value().orElseThrow();
            Interval interval = figure.interval().orElseThrow();
            assertTrue(interval.low() < value && value < interval.high(), figure::toString);
        }
    }
}
