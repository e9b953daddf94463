package dev.assay.study.agreement;

import dev.assay.batch.Graded;
import dev.assay.rubric.Rubric;
import java.util.List;
import java.util.Optional;

/**
 * How the concepts of a question do as items of a test, by Assay's grades alone. Bonus concepts are items like others.
 *
 * @param question the question's id
 * @param answers how many were graded
 * @param alpha Cronbach's alpha of the weighted credits
 * @param items one for each concept, in the rubric's order
 * @param redundant the pairs that say the same, of at least {@link #REDUNDANT}
 */
public record ItemAnalysis(
        String question, int answers, Estimate alpha, List<Item> items, List<RedundantPair> redundant) {

    /** From how many answers on a concept is called dead, or two redundant. */
    public static final int MINIMUM_ANSWERS = 10;

    /** From which phi on two concepts are called redundant: two thirds of what differs is then shared (0.8² = 0.64). */
    public static final double REDUNDANT = 0.8;

    public ItemAnalysis {
        items = List.copyOf(items);
        redundant = List.copyOf(redundant);
    }

    /**
     * Looks at the answers to one question.
     *
     * @param graded answers to the rubric's question
     * @throws IllegalStateException if the library that computes statistics is not on the class path
     */
    public static ItemAnalysis of(Rubric rubric, List<Graded> graded) {
        StatisticsLibrary.require("what answers show of a question is");
        HumanLabels nobody = new HumanLabels(Mark.NONE, Mark.NONE, Optional.empty(), Optional.empty());
        return Items.analysis(QuestionAnswers.of(
                rubric,
                graded.stream()
                        .map(answer -> MarkedAnswer.of(answer, rubric.bands(), nobody))
                        .toList()));
    }
}
