package dev.assay.interview;

import dev.assay.rubric.Interview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import java.util.List;
import java.util.Map;

/**
 * Which questions to ask in an interview, in which order and when. Immutable.
 *
 * @param title the pack's title; empty if it has none
 * @param settings what was to be planned
 * @param usual how the pack's questions are meant to be used
 * @param mostQuestions how many questions the plan may have
 * @param questions in the order in which they are asked
 * @param leftOut the pack's other questions, by what they tell
 * @param everywhere grave red flags that every question has, as far as phrases raise them, the gravest first
 * @param kinds how many of the questions ask for each kind of knowledge; kinds that the pack lacks are left out
 * @param value what the plan is worth, in points: see {@link Planner}
 * @param proven whether no other plan is worth more; not where a large pack leaves too many to try
 * @param gradedAnswers how many graded answers the plan rests on
 * @param ownAnswers how many answers of the candidate the interview goes on from; 0 where none is known
 */
public record Plan(
        String title,
        PlanSettings settings,
        Interview usual,
        int mostQuestions,
        List<PlannedQuestion> questions,
        List<LeftOut> leftOut,
        List<RedFlag> everywhere,
        Map<Kind, Integer> kinds,
        long value,
        boolean proven,
        int gradedAnswers,
        int ownAnswers) {

    public Plan {
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
        everywhere = List.copyOf(everywhere);
    }

    /** The minutes that questions take. */
    public int asked() {
        return questions.isEmpty() ? 0 : questions.get(questions.size() - 1).to();
    }

    /** The minutes that neither a question nor the candidate has. */
    public int spare() {
        return settings.available() - asked();
    }
}
