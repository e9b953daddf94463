package dev.assay.study.draft;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.study.suggestion.GradedAnswer;
import java.util.List;

/** What the concepts of a rubric without flags earn in graded answers, and what that comes to with other weights. */
final class Credits {

    private final double[][] credits;
    private final double[] human;

    private Credits(double[][] credits, double[] human) {
        this.credits = credits;
        this.human = human;
    }

    /** Grades answers; uses several threads. */
    static Credits of(Rubric rubric, List<GradedAnswer> answers) {
        Grader grader = Grader.compile(rubric);
        double[][] credits = answers.parallelStream()
                .map(answer -> grader.grade(answer.answer()).concepts().stream()
                        .mapToDouble(ConceptGrade::credit)
                        .toArray())
                .toArray(double[][]::new);
        return new Credits(
                credits, answers.stream().mapToDouble(GradedAnswer::score).toArray());
    }

    int answers() {
        return credits.length;
    }

    double human(int answer) {
        return human[answer];
    }

    double credit(int answer, int concept) {
        return credits[answer][concept];
    }

    /** The score of an answer: credit by weight, of what is no bonus, at most 1. */
    double score(int answer, int[] weights, boolean[] bonus) {
        double earned = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            earned += weights[i] * credits[answer][i];
            all += bonus[i] ? 0 : weights[i];
        }
        return Math.min(1, earned / all);
    }

    /** The sum of squared differences to what people gave. */
    double error(int[] weights, boolean[] bonus) {
        double error = 0;
        for (int i = 0; i < credits.length; i++) {
            double difference = score(i, weights, bonus) - human[i];
            error += difference * difference;
        }
        return error;
    }
}
