package dev.assay.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Medians and spreads of what rounds gave. */
final class Figures {

    private Figures() {}

    static double median(double... values) {
        return quantile(0.5, values);
    }

    /** Half of the distance between the quartiles, as a share of the median. */
    static double spread(double... values) {
        return (quantile(0.75, values) - quantile(0.25, values)) / 2 / median(values);
    }

    /** The median of the ratios of each round. */
    static double ratio(double[] values, double[] others) {
        return median(IntStream.range(0, values.length)
                .mapToDouble(round -> values[round] / others[round])
                .toArray());
    }

    static double[] each(List<Reading> readings, ToDoubleFunction<Reading> value) {
        return readings.stream().mapToDouble(value).toArray();
    }

    /** By linear interpolation between the two values on both sides. */
    private static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
