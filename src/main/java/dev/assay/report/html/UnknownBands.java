package dev.assay.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers with a band that their rubric does not have: no run writes that, unless the rubric was another one then. Where
 * the words are those of the very rubric that graded, the results were edited.
 */
final class UnknownBands {

    /** So many answers are named. */
    private static final int NAMED = 5;

    private final ReportContent content;

    private record Answered(String candidate, AnswerEntry answer) {}

    UnknownBands(ReportContent content) {
        this.content = content;
    }

    /** Whether an answer has a band that its rubric does not have; not, if no rubric is known. */
    static boolean has(AnswerEntry answer, QuestionWords words) {
        return !words.bands().isEmpty()
                && words.bands().stream().noneMatch(band -> band.name().equals(answer.band()));
    }

    /** What a reader must know of them: a sentence on those that were edited, and one on those that may be older. */
    List<String> notices() {
        List<Answered> edited = new ArrayList<>();
        List<Answered> older = new ArrayList<>();
        for (CandidateEntry candidate : content.candidates()) {
            for (AnswerEntry answer : candidate.answers().values()) {
                if (has(answer, content.words().get(answer.question()))) {
                    (isBySameRubric(answer.question()) ? edited : older)
                            .add(new Answered(ReportContent.shown(candidate.name()), answer));
                }
            }
        }
        List<String> notices = new ArrayList<>();
        notice(edited, "which no run writes: the results were edited").ifPresent(notices::add);
        notice(older, "as it is now").ifPresent(notices::add);
        return notices;
    }

    private boolean isBySameRubric(String question) {
        return content.words().get(question).origin() == QuestionWords.Origin.SAME
                && content.survey().questions().stream()
                        .filter(entry -> entry.id().equals(question))
                        .allMatch(entry -> entry.fingerprints().size() == 1);
    }

    private static Optional<String> notice(List<Answered> answers, String why) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        String named = answers.stream()
                .limit(NAMED)
                .map(one -> one.candidate() + " to " + one.answer().question() + " (“"
                        + one.answer().band() + "”)")
                .collect(Collectors.joining(", "));
        String more = answers.size() > NAMED ? " and " + (answers.size() - NAMED) + " more" : "";
        return Optional.of(Figures.count(answers.size(), "answer") + (answers.size() == 1 ? " has" : " have")
                + " a band that the rubric does not have, " + why + ". Whoever gave "
                + (answers.size() == 1 ? "it" : "them") + " has no band over all answers: " + named + more + ".");
    }
}
