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
 * Statistics 7, 1979): people are drawn again and again, with replacement, as many as there are, each with all answers that
 * they gave, and of the figures that these give the middle 95 % are kept. Answers of one person are alike, so that drawing
 * answers would make intervals too narrow: this is the cluster bootstrap (C. Field and A. Welsh, "Bootstrapping Clustered
 * Data", JRSS B 69, 2007). Ends between two figures are interpolated (type 7 of R. Hyndman and Y. Fan, 1996).
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
        int[][] people = pairs.byPerson();
        double[][] resampled = people.length < 2 ? new double[measures.size()][0] : resampled(measures, pairs, people);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Estimate estimate = measures.get(i).of(pairs);
            Optional<Interval> interval = estimate.value().isPresent() ? interval(resampled[i]) : Optional.empty();
            figures.add(new Figure(measures.get(i), pairs.count(), estimate, interval));
        }
        return figures;
    }

    /** By measure the figure of each resample, NaN where it has none. */
    private double[][] resampled(List<Measure> measures, Pairs pairs, int[][] people) {
        double[][] resampled = new double[measures.size()][seeds.length];
        IntStream.range(0, seeds.length).parallel().forEach(i -> {
            Pairs sample = pairs.at(drawn(people, new SplittableRandom(seeds[i])));
            for (int j = 0; j < measures.size(); j++) {
                resampled[j][i] = measures.get(j).of(sample).value().orElse(Double.NaN);
            }
        });
        return resampled;
    }

    /** The answers of as many people as there are. */
    private static int[] drawn(int[][] people, SplittableRandom random) {
        int[][] drawn = new int[people.length][];
        int count = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = people[random.nextInt(people.length)];
            count += drawn[i].length;
        }
        int[] answers = new int[count];
        int at = 0;
        for (int[] own : drawn) {
            System.arraycopy(own, 0, answers, at, own.length);
            at += own.length;
        }
        return answers;
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
