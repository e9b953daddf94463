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

    /** A step must take away this share of the error. */
    private static final double LEAST_GAIN = 0.02;

    /**
     * Nor is a step taken that a weight without any meaning would be worth in one of twenty rubrics: by so many times what
     * one answer contributes to the error on average (the 95th percentile of chi-squared with one degree of freedom).
     */
    private static final double BY_CHANCE = 3.84;

    private Weights() {}

    /** The rubric with other weights. What is needed for full marks stays as it is: that is a person's to decide. */
    static Rubric fitted(Rubric rubric, Credits credits) {
        List<Concept> concepts = rubric.concepts();
        int[] weights = concepts.stream().mapToInt(Concept::weight).toArray();
        boolean[] bonus = new boolean[weights.length];
        for (int i = 0; i < bonus.length; i++) {
            bonus[i] = concepts.get(i).bonus();
        }
        double error = credits.error(weights, bonus);
        double gain = Math.max(LEAST_GAIN, BY_CHANCE / Math.max(1, credits.answers()));
        for (int step = 0; step < MOST_STEPS; step++) {
            double best = error * (1 - gain);
            int at = -1;
            int weight = 0;
            for (int i = 0; i < weights.length; i++) {
                int old = weights[i];
                // One step at a time, so that each has to be worth it.
                for (int option = Math.max(1, old - 1); option <= Math.min(LARGEST, old + 1); option++) {
                    weights[i] = option;
                    double changed = credits.error(weights, bonus);
                    if (changed < best - 1e-9) {
                        best = changed;
                        at = i;
                        weight = weights[i];
                    }
                }
                weights[i] = old;
            }
            if (at < 0) {
                break;
            }
            weights[at] = weight;
            error = best;
        }
        return Copies.weighted(rubric, weights);
    }
}
