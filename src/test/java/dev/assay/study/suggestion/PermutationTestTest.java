package dev.assay.study.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PermutationTestTest {

    private static final double NONE = Double.NaN;

    @Test
    @DisplayName("with gains of one size it is Fisher's exact test")
    void fisher() {
        // Fisher's lady tasting tea: of eight cups four have the milk first.
        double[] gains = {1, 1, 1, 1, -1, -1, -1, -1};
        PermutationTest test = new PermutationTest(gains, new double[8]);
        assertEquals(1 / 70.0, test.likelihood(new int[] {0, 1, 2, 3}), 1e-12);
        assertEquals(17 / 70.0, test.likelihood(new int[] {0, 1, 2, 4}), 1e-12);
        assertEquals(1, test.likelihood(new int[] {4, 5, 6, 7}), 1e-12);
        assertEquals(1 / 70.0, test.least(new int[] {4, 5, 6, 7}), 1e-12);
    }

    @Test
    @DisplayName("answers are drawn among those that earn as much, and those that would not move are left out")
    void levels() {
        // Of those that earn nothing, one of two is drawn; of those that earn all, one of three.
        double[] gains = {1, -1, 1, -1, -1, NONE};
        double[] scores = {0, 0, 1, 1, 1, 1};
        PermutationTest test = new PermutationTest(gains, scores);
        assertEquals(1 / 6.0, test.likelihood(new int[] {0, 2}), 1e-12);
        assertEquals(4 / 6.0, test.likelihood(new int[] {1, 2}), 1e-12);
        assertEquals(2 / 6.0, test.likelihood(new int[] {2}) * 1, 1e-12);
        assertTrue(!test.moves(5));
    }

    @Test
    @DisplayName("sums are as likely as drawing again and again shows, few answers or many")
    void drawn() {
        Random random = new Random(7);
        double[] gains = random.doubles(200, -0.5, 1).toArray();
        double[] scores = IntStream.range(0, 200).mapToDouble(i -> i % 3 / 2.0).toArray();
        PermutationTest test = new PermutationTest(gains, scores);
        for (int count : new int[] {6, 20, 60}) {
            int[] answers = IntStream.range(0, count).toArray();
            double likelihood = test.likelihood(answers);
            int above = 0;
            for (int draw = 0; draw < 20_000; draw++) {
                above += sum(gains, drawn(answers, random)) >= sum(gains, answers) ? 1 : 0;
            }
            assertEquals(above / 20_000.0, likelihood, 0.05, count + " answers");
        }
    }

    /** As many answers of each level, at random. */
    private static int[] drawn(int[] answers, Random random) {
        int[] drawn = new int[answers.length];
        boolean[] taken = new boolean[200];
        for (int i = 0; i < answers.length; i++) {
            int one;
            do {
                one = 3 * random.nextInt(67) + answers[i] % 3;
            } while (one >= 200 || taken[one]);
            taken[one] = true;
            drawn[i] = one;
        }
        return drawn;
    }

    private static int sum(double[] gains, int[] answers) {
        double most = Arrays.stream(gains).map(Math::abs).max().orElseThrow();
        return Arrays.stream(answers)
                .map(answer -> (int) (Math.signum(gains[answer]) * Math.ceil(Math.abs(gains[answer]) / most * 4)))
                .sum();
    }
}
