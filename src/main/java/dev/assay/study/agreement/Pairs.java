package dev.assay.study.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two values of each of several answers: one that somebody gave, and the first human's. Not to be written to.
 *
 * @param given the values that are held against the human's
 * @param human the human's, as many
 */
record Pairs(double[] given, double[] human) {

    /** The pairs of those answers of which both values are known, which come in the same order. */
    static Pairs of(List<OptionalDouble> given, List<OptionalDouble> human) {
        double[] x = new double[given.size()];
        double[] y = new double[given.size()];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (given.get(i).isPresent() && human.get(i).isPresent()) {
                x[count] = given.get(i).getAsDouble();
                y[count++] = human.get(i).getAsDouble();
            }
        }
        return new Pairs(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

    int count() {
        return given.length;
    }

    /** Whether all values are the same; compared one by one, because a sum of equal fractions may show a variance. */
    static boolean constant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
