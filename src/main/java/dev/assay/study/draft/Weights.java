package dev.assay.study.draft;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.List;

/**
 * Weights that bring a rubric nearer to what people gave: from those that it has, one concept after the other gets the
 * weight that mends most, as long as that is more than chance would.
 */
final class Weights {

    private static final int LARGEST = 3;
    private static final int MOST_STEPS = 60;

    /** A step must take away this share of the error, or it is taken for chance. */
    private static final double LEAST_GAIN = 0.02;

    private Weights() {}

    /** The rubric with other weights, and with other concepts as a bonus. */
    static Rubric fitted(Rubric rubric, Credits credits) {
        List<Concept> concepts = rubric.concepts();
        int[] weights = concepts.stream().mapToInt(Concept::weight).toArray();
        boolean[] bonus = new boolean[weights.length];
        for (int i = 0; i < bonus.length; i++) {
            bonus[i] = concepts.get(i).bonus();
        }
        double error = credits.error(weights, bonus);
        for (int step = 0; step < MOST_STEPS; step++) {
            double best = error * (1 - LEAST_GAIN);
            int at = -1;
            int weight = 0;
            boolean spare = false;
            for (int i = 0; i < weights.length; i++) {
                int old = weights[i];
                boolean was = bonus[i];
                for (int option = 0; option < 2 * LARGEST; option++) {
                    weights[i] = 1 + option % LARGEST;
                    bonus[i] = option >= LARGEST;
                    double changed = anyNeeded(bonus) ? credits.error(weights, bonus) : Double.MAX_VALUE;
                    if (changed < best - 1e-9) {
                        best = changed;
                        at = i;
                        weight = weights[i];
                        spare = bonus[i];
                    }
                }
                weights[i] = old;
                bonus[i] = was;
            }
            if (at < 0) {
                break;
            }
            weights[at] = weight;
            bonus[at] = spare;
            error = best;
        }
        return Copies.weighted(rubric, weights, bonus);
    }

    private static boolean anyNeeded(boolean[] bonus) {
        for (boolean spare : bonus) {
            if (!spare) {
                return true;
            }
        }
        return false;
    }
}
