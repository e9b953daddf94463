package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.agreement.Item;
import dev.assay.study.agreement.ItemAnalysis;
import java.util.List;

/**
 * What graded answers to a question show of it. Immutable.
 *
 * @param answers how many were graded
 * @param mean the mean score, a fraction: the higher, the easier
 * @param spread how far scores lie apart: twice their standard deviation, a fraction, 1 where half of the answers are worth
 *     everything and half nothing
 * @param consistency how far those who state one concept state the others: the mean, by weight, of the concepts'
 *     item-rest correlations, a fraction; those below zero, or of concepts that all or none state, count as zero
 */
public record Experience(int answers, double mean, double spread, double consistency) {

    /**
     * What these answers show.
     *
     * @param graded answers to the rubric's question, at least one
     * @throws IllegalStateException if the library that computes statistics is not on the class path
     */
    static Experience of(Rubric rubric, List<Graded> graded) {
        double mean = graded.stream().mapToDouble(Experience::score).average().orElseThrow();
        double variance = graded.stream()
                .mapToDouble(answer -> (score(answer) - mean) * (score(answer) - mean))
                .average()
                .orElseThrow();
        return new Experience(graded.size(), mean, 2 * Math.sqrt(variance), consistency(rubric, graded));
    }

    /** How far a question tells people apart: its spread and its consistency, half and half. */
    double power() {
        return (spread + consistency) / 2;
    }

    private static double score(Graded graded) {
        return graded.grade().score();
    }

    private static double consistency(Rubric rubric, List<Graded> graded) {
        List<Item> items = ItemAnalysis.of(rubric, graded).items();
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < items.size(); i++) {
            Concept concept = rubric.concepts().get(i);
            if (!concept.bonus()) {
                weights += concept.weight();
                sum += concept.weight()
                        * Math.max(0, items.get(i).restCorrelation().value().orElse(0));
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
