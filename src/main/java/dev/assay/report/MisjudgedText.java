package dev.assay.report;

import dev.assay.study.suggestion.ConceptStudy;
import dev.assay.study.suggestion.Misjudged;
import dev.assay.study.suggestion.Step;
import dev.assay.study.suggestion.SuggestionReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The answers that a rubric and people see differently, for a person: each in full once, then what tells of a concept. */
final class MisjudgedText {

    /** So many columns of an answer are shown. */
    private static final int LONGEST_ANSWER = 700;

    /** So many who have nothing of a concept are named. */
    private static final int MOST_NAMED = 5;

    private final int width;
    private final StringBuilder text;

    MisjudgedText(int width, StringBuilder text) {
        this.width = width;
        this.text = text;
    }

    /** The answers that differ most, the worst first. */
    void differing(SuggestionReport report) {
        List<Misjudged> all = new ArrayList<>(report.undervalued());
        all.addAll(report.overvalued());
        if (all.isEmpty()) {
            return;
        }
        all.sort(Comparator.comparingDouble(judged -> -Math.abs(judged.answer().score() - judged.ours())));
        text.append("\nAnswers that differ most\n");
        for (Misjudged judged : all) {
            boolean under = judged.ours() < judged.answer().score();
            List<String> telling = under ? judged.lacks() : judged.earns();
            line(
                    scores(judged)
                            + (telling.isEmpty() ? "" : (under ? "; lacks " : "; has ") + String.join(", ", telling)),
                    "  ",
                    "    ");
            line("\"" + answer(judged) + "\"", "    ", "    ");
        }
    }

    private static String answer(Misjudged judged) {
        return Display.cut(AnswerExcerpt.line(judged.answer().answer().strip()), LONGEST_ANSWER);
    }

    private static String scores(Misjudged judged) {
        return Display.oneLine(judged.answer().candidate()) + ": given "
                + ScoreText.of(judged.answer().score()) + ", " + SuggestionWords.earned(judged);
    }

    /** What the answers say of a concept. */
    void concept(ConceptStudy study) {
        if (study.missed().isEmpty()
                && study.silent().isEmpty()
                && study.overpaid().isEmpty()
                && study.steps().isEmpty()) {
            return;
        }
        text.append("\n" + study.concept() + "\n");
        if (!study.steps().isEmpty()) {
            line("added one after the other: answers that those before do not move", "  ", "  ");
            study.steps().forEach(this::step);
        }
        listed("given more than earned, and not or not wholly credited with it", study.missed());
        if (!study.silent().isEmpty()) {
            line(silent(study), "  ", "    ");
        }
        listed("earned more than given, and credited with it", study.overpaid());
    }

    private void step(Step step) {
        String figures = step.own().moved() + ", " + step.own().rightly() + " rightly, "
                + step.own().wrongly() + " wrongly";
        line(step.edit().pattern() + "  (" + figures + ")", "    ", "    ");
    }

    private static String silent(ConceptStudy study) {
        int more = study.silent().size() - MOST_NAMED;
        return "given more than earned, and nothing of it found in "
                + FigureText.counted(study.silent().size(), "answer")
                + ": "
                + study.silent().stream()
                        .limit(MOST_NAMED)
                        .map(judged -> Display.oneLine(judged.answer().candidate()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? ", and " + more + " more" : "");
    }

    private void listed(String title, List<Misjudged> answers) {
        if (!answers.isEmpty()) {
            line(title, "  ", "  ");
            answers.forEach(this::judged);
        }
    }

    private void judged(Misjudged judged) {
        String answer = judged.answer().answer();
        line(
                scores(judged)
                        + judged.clue()
                                .map(clue -> "; " + SuggestionWords.clue(answer, clue))
                                .orElse(""),
                "    ",
                "      ");
        judged.clue().ifPresent(clue -> line("\"" + AnswerExcerpt.of(answer, clue) + "\"", "      ", "      "));
    }

    private void line(String content, String first, String others) {
        text.append(Wrapping.wrap(content, width, first, others));
    }
}
