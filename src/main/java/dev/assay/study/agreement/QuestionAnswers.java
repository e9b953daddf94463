package dev.assay.study.agreement;

import dev.assay.rubric.Bands;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The graded answers to one question, with what the baselines give them. Immutable.
 *
 * @param rubric the question's rubric
 * @param answers in the order of their rows
 * @param mean what the mean gives each of them
 * @param length what its length alone gives each, in the order of the answers
 */
record QuestionAnswers(Rubric rubric, List<MarkedAnswer> answers, Mark mean, List<Mark> length) {

    static QuestionAnswers of(Rubric rubric, List<MarkedAnswer> answers) {
        Bands bands = rubric.bands();
        return new QuestionAnswers(
                rubric, List.copyOf(answers), Baselines.mean(answers, bands), Baselines.length(answers, bands));
    }

    /** What this one gives the answers, in their order. */
    List<Mark> marks(Predictor predictor) {
        return switch (predictor) {
            case ASSAY -> map(MarkedAnswer::mark);
            case SECOND_HUMAN -> map(answer -> answer.labels().second());
            case MEAN -> map(answer -> mean);
            case LENGTH -> length;
        };
    }

    /** What the first human gives the answers, in their order. */
    List<Mark> human() {
        return map(answer -> answer.labels().first());
    }

    private List<Mark> map(Function<MarkedAnswer, Mark> mark) {
        List<Mark> marks = new ArrayList<>();
        answers.forEach(answer -> marks.add(mark.apply(answer)));
        return marks;
    }
}
