package dev.assay.study.suggestion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How likely it is that answers drawn at random gain so much: the exact permutation test of a sum (E. Pitman, "Significance
 * Tests Which May Be Applied to Samples from Any Populations", Supplement to the JRSS 4, 1937). With gains of one size it is
 * the exact test of R. A. Fisher (1935).
 *
 * <p>Answers are drawn among those that the rubric gives about the same: whoever earns much tends to be given less than
 * that, and whoever earns little more, which is no merit of any pattern. Gains are counted in a few steps, so that all sums
 * can be told; the sum of many answers is taken for normal. Not thread-safe.
 */
final class PermutationTest {

    /** Into so many steps the greatest gain is divided. */
    private static final int STEPS = 4;

    /** Sums of more answers are taken for normal. */
    private static final int MOST_EXACT = 40;

    /** Into so many parts the scores from 0 to 1 are divided, not counting those that are nearly 0. */
    private static final int LEVELS = 5;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final int[] steps;
    private final int[] levelOf;
    private final Level[] levels = new Level[LEVELS + 1];
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    /**
     * Prepares the test.
     *
     * @param gains what each answer would gain, negative for a loss; NaN for one that would not move or is not looked at
     * @param scores what the rubric gives each answer
     */
    PermutationTest(double[] gains, double[] scores) {
        double most = Arrays.stream(gains)
                .filter(gain -> !Double.isNaN(gain))
                .map(Math::abs)
                .max()
                .orElse(0);
        steps = new int[gains.length];
        levelOf = new int[gains.length];
        int[][] ofLevel = new int[levels.length][gains.length];
        int[] counts = new int[levels.length];
        for (int i = 0; i < gains.length; i++) {
            boolean counted = !Double.isNaN(gains[i]);
            levelOf[i] = counted ? (int) Math.round(scores[i] * LEVELS) : -1;
            steps[i] = counted && most > 0 ? step(gains[i] / most) : 0;
            if (counted) {
                ofLevel[levelOf[i]][counts[levelOf[i]]++] = steps[i];
            }
        }
        for (int level = 0; level < levels.length; level++) {
            levels[level] = new Level(Arrays.copyOf(ofLevel[level], counts[level]));
        }
    }

    /** No gain and no loss is counted as none. */
    private static int step(double share) {
        int step = (int) Math.ceil(Math.abs(share) * STEPS - 1e-9);
        return share < 0 ? -step : step;
    }

    /** Whether an answer would move. */
    boolean moves(int answer) {
        return levelOf[answer] >= 0;
    }

    /** How likely it is that as many answers drawn at random gain at least what these do, all of which would move. */
    double likelihood(int[] answers) {
        int sum = 0;
        for (int answer : answers) {
            sum += steps[answer];
        }
        return tail(drawn(answers), answers.length, sum);
    }

    /** The least likelihood that as many answers, which earn as much, could have. */
    double least(int[] answers) {
        int[] drawn = drawn(answers);
        int sum = 0;
        for (int level = 0; level < levels.length; level++) {
            sum += levels[level].greatest(drawn[level]);
        }
        return tail(drawn, answers.length, sum);
    }

    private int[] drawn(int[] answers) {
        int[] drawn = new int[levels.length];
        for (int answer : answers) {
            drawn[levelOf[answer]]++;
        }
        return drawn;
    }

    private double tail(int[] drawn, int count, int sum) {
        if (count > MOST_EXACT) {
            return normal(drawn, sum);
        }
        double[] likely = known.computeIfAbsent(Arrays.stream(drawn).boxed().toList(), unknown -> sums(drawn));
        double tail = 0;
        for (int i = likely.length - 1; i >= sum + count * STEPS; i--) {
            tail += likely[i];
        }
        return Math.min(1, tail);
    }

    /** How likely each sum is, from the least on. */
    private double[] sums(int[] drawn) {
        double[] likely = {1};
        for (int level = 0; level < levels.length; level++) {
            double[] more = levels[level].sums(drawn[level]);
            double[] both = new double[likely.length + more.length - 1];
            for (int i = 0; i < likely.length; i++) {
                for (int j = 0; likely[i] > 0 && j < more.length; j++) {
                    both[i + j] += likely[i] * more[j];
                }
            }
            likely = both;
        }
        return likely;
    }

    private double normal(int[] drawn, int sum) {
        double mean = 0;
        double variance = 0;
        for (int level = 0; level < levels.length; level++) {
            mean += levels[level].mean(drawn[level]);
            variance += levels[level].variance(drawn[level]);
        }
        return variance == 0 ? 1 : NORMAL.cumulativeProbability((mean - sum + 0.5) / Math.sqrt(variance));
    }

    /** The answers that the rubric gives about the same. */
    private static final class Level {

        private final int[] steps;
        private final double mean;
        private final double variance;
        private double[][] likely;

        Level(int[] steps) {
            this.steps = steps;
            Arrays.sort(steps);
            mean = Arrays.stream(steps).average().orElse(0);
            variance = Arrays.stream(steps)
                    .mapToDouble(step -> (step - mean) * (step - mean))
                    .average()
                    .orElse(0);
        }

        int greatest(int drawn) {
            int sum = 0;
            for (int i = steps.length - drawn; i < steps.length; i++) {
                sum += steps[i];
            }
            return sum;
        }

        double mean(int drawn) {
            return drawn * mean;
        }

        /** Of a sum that is drawn without putting back. */
        double variance(int drawn) {
            return steps.length < 2 ? 0 : variance * drawn * (steps.length - drawn) / (steps.length - 1);
        }

        /** How likely each sum of so many is, from {@code -drawn * STEPS} on. */
        double[] sums(int drawn) {
            if (likely == null) {
                likely = likely();
            }
            return likely[drawn];
        }

        /** With each further answer, either it is among those that are drawn or they come from those before. */
        private double[][] likely() {
            int most = Math.min(MOST_EXACT, steps.length);
            double[][] likely = new double[most + 1][];
            for (int drawn = 0; drawn <= most; drawn++) {
                likely[drawn] = new double[2 * drawn * STEPS + 1];
            }
            likely[0][0] = 1;
            for (int i = 1; i <= steps.length; i++) {
                for (int drawn = Math.min(i, most); drawn >= 1; drawn--) {
                    add(likely[drawn], likely[drawn - 1], steps[i - 1] + STEPS, (double) drawn / i);
                }
            }
            return likely;
        }

        private static void add(double[] with, double[] without, int shift, double taken) {
            for (int sum = 0; sum < with.length; sum++) {
                int before = sum - shift;
                double from = before < 0 || before >= without.length ? 0 : without[before];
                with[sum] = (1 - taken) * with[sum] + taken * from;
            }
        }
    }
}
