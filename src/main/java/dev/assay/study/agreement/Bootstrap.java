package dev.assay.study.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Percentile intervals by the bootstrap (B. Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of
 * Statistics 7, 1979): answers are drawn again and again, with replacement, as many as there are, and of the figures that
 * they give the middle 95 % are kept. Ends between two figures are interpolated (type 7 of R. Hyndman and Y. Fan, 1996).
 * Each resample has a seed of its own, so that the figures are the same on any number of threads. Immutable and
 * thread-safe.
 */
final class Bootstrap {

    /** Fewer resamples that have a figure say nothing of how it spreads. */
    private static final double MOST_DEFINED = 0.9;

    private final long[] seeds;

    Bootstrap(long seed, int resamples) {
        seeds = new SplittableRandom(seed).longs(resamples).toArray();
    }

    /** The figures of these pairs, in the order of the measures. */
    List<Figure> figures(List<Measure> measures, Pairs pairs) {
        double[][] resampled = pairs.count() < 2 ? new double[measures.size()][0] : resampled(measures, pairs);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Estimate estimate = measures.get(i).of(pairs);
            Optional<Interval> interval = estimate.value().isPresent() ? interval(resampled[i]) : Optional.empty();
            figures.add(new Figure(measures.get(i), pairs.count(), estimate, interval));
        }
        return figures;
    }

    /** By measure the figure of each resample, NaN where it has none. */
    private double[][] resampled(List<Measure> measures, Pairs pairs) {
        double[][] resampled = new double[measures.size()][seeds.length];
        IntStream.range(0, seeds.length).parallel().forEach(i -> {
            Pairs sample = sample(pairs, new SplittableRandom(seeds[i]));
            for (int j = 0; j < measures.size(); j++) {
                resampled[j][i] = measures.get(j).of(sample).value().orElse(Double.NaN);
            }
        });
        return resampled;
    }

    private static Pairs sample(Pairs pairs, SplittableRandom random) {
        double[] given = new double[pairs.count()];
        double[] human = new double[pairs.count()];
        for (int i = 0; i < given.length; i++) {
            int drawn = random.nextInt(given.length);
            given[i] = pairs.given()[drawn];
            human[i] = pairs.human()[drawn];
        }
        return new Pairs(given, human);
    }

    private static Optional<Interval> interval(double[] resampled) {
        double[] defined =
                Arrays.stream(resampled).filter(value -> !Double.isNaN(value)).toArray();
        if (defined.length == 0 || defined.length < MOST_DEFINED * resampled.length) {
            return Optional.empty();
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        double outside = 100 * (1 - Interval.LEVEL) / 2;
        return Optional.of(
                new Interval(percentile.evaluate(defined, outside), percentile.evaluate(defined, 100 - outside)));
    }
}
