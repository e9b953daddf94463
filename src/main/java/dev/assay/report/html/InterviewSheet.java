package dev.assay.report.html;

import dev.assay.batch.Graded;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What to talk about with a candidate, in the order in which to do so: first where an answer raised critical flags, then
 * where a person should check the grade, then the lowest scores.
 *
 * @param open answers that leave something to ask, to check or to clear up
 * @param settled the others, in the order of their questions
 */
record InterviewSheet(List<CandidatePage.Answer> open, List<CandidatePage.Answer> settled) {

    /**
     * Sorts a candidate's answers.
     *
     * @param grades what they earned
     * @param answers as the page shows them, in the same order
     */
    static InterviewSheet of(List<Graded> grades, List<CandidatePage.Answer> answers) {
        List<CandidatePage.Answer> open = new ArrayList<>();
        List<CandidatePage.Answer> settled = new ArrayList<>();
        IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparing(grades::get, urgency()))
                .map(answers::get)
                .forEach(answer -> (isOpen(answer) ? open : settled).add(answer));
        settled.sort(Comparator.comparing(answers::indexOf));
        return new InterviewSheet(List.copyOf(open), List.copyOf(settled));
    }

    private static boolean isOpen(CandidatePage.Answer answer) {
        return !answer.ask().isEmpty()
                || !answer.reasons().isEmpty()
                || !answer.raised().isEmpty()
                || !answer.shared().mates().isEmpty();
    }

    private static Comparator<Graded> urgency() {
        return Comparator.comparingLong(InterviewSheet::critical)
                .reversed()
                .thenComparing(answer -> !answer.grade().review().needed())
                .thenComparingDouble(answer -> answer.grade().score());
    }

    private static long critical(Graded answer) {
        return answer.grade().flags().stream()
                .filter(RaisedFlag::counts)
                .filter(flag -> flag.severity() == Severity.CRITICAL)
                .count();
    }
}
