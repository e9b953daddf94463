package dev.assay.report;

import dev.assay.study.suggestion.ConceptStudy;
import dev.assay.study.suggestion.Misjudged;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
import dev.assay.study.suggestion.Step;
import dev.assay.study.suggestion.SuggestionReport;
import dev.assay.study.suggestion.SuggestionReport.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Proposals for a rubric, for a person to judge. */
public final class SuggestionText {

    private static final int EXAMPLES = 2;

    private final SuggestionReport report;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private SuggestionText(SuggestionReport report, int width) {
        this.report = report;
        this.width = width;
    }

    /**
     * The report, each line with its break.
     *
     * @param width the columns of the terminal
     */
    public static String of(SuggestionReport report, int width) {
        return new SuggestionText(report, width).write();
    }

    private String write() {
        text.append(report.rubric() + ": " + report.answers() + " graded answers, in " + report.folds() + " folds\n");
        text.append("  the rubric as it is:       " + SuggestionWords.agreement(report.now()) + "\n");
        report.together().ifPresent(together -> {
            text.append("  with all that is proposed: " + SuggestionWords.agreement(together) + "\n");
            line(
                    "(each answer graded by what was chosen without the answers of its fold; rightly: the score comes"
                            + " nearer to the person's)",
                    "  ");
        });
        proposals();
        report.concepts().forEach(this::concept);
        judged("Given more than earned, by the whole rubric", report.undervalued());
        judged("Earned more than given, by the whole rubric", report.overvalued());
        return text.toString();
    }

    /** All proposals, the best first. */
    static List<Proposal> all(SuggestionReport report) {
        List<Proposal> all = new ArrayList<>(report.newConcepts());
        report.concepts().forEach(concept -> all.addAll(concept.proposals()));
        all.sort(Comparator.comparingDouble((Proposal proposal) -> -proposal.gain())
                .thenComparing(proposal -> proposal.edit().concept())
                .thenComparing(proposal -> proposal.edit().pattern()));
        return all;
    }

    private void proposals() {
        List<Proposal> all = all(report);
        text.append(all.isEmpty() ? "\nNo proposals\n" : "\nProposals, by what they gain on all answers\n");
        for (int i = 0; i < all.size(); i++) {
            Proposal proposal = all.get(i);
            String number = (i + 1) + ". ";
            text.append(Wrapping.wrap(
                    SuggestionWords.edit(proposal.edit()), width, "  " + number, " ".repeat(number.length() + 2)));
            line(proposal.why(), "     ");
            SuggestionWords.figures(proposal, report.folds()).forEach(figures -> line(figures, "     "));
            examples("rightly  ", proposal, Moved::rightly);
            examples("wrongly  ", proposal, Moved::wrongly);
        }
        LeftOut out = report.leftOut();
        line(
                "left out: " + out.refuted() + " that add nothing when answers are graded again, " + out.breaking()
                        + " that break an example or a test of the rubric",
                "  ");
    }

    private void examples(String label, Proposal proposal, Predicate<Moved> wanted) {
        proposal.moved().stream()
                .filter(wanted)
                .limit(EXAMPLES)
                .forEach(moved -> text.append(
                        Wrapping.wrap(moved(moved), width, "       " + label, " ".repeat(7 + label.length()))));
    }

    private static String moved(Moved moved) {
        return Display.oneLine(moved.answer().candidate()) + ", " + SuggestionWords.moved(moved);
    }

    private void concept(ConceptStudy study) {
        if (study.missed().isEmpty()
                && study.overpaid().isEmpty()
                && study.proposals().isEmpty()) {
            return;
        }
        text.append("\n" + study.concept() + "\n");
        if (!study.steps().isEmpty()) {
            line("added one after the other: answers that those before do not move", "  ");
            for (Step step : study.steps()) {
                String figures = step.own().moved() + ", " + step.own().rightly() + " rightly, "
                        + step.own().wrongly() + " wrongly";
                line(step.edit().pattern() + "  (" + figures + ")", "    ");
            }
        }
        listed("given more than earned, without this concept; nearest misses first", study.missed());
        listed("earned more than given, with this concept", study.overpaid());
    }

    private void listed(String title, List<Misjudged> answers) {
        if (!answers.isEmpty()) {
            line(title, "  ");
            answers.forEach(this::judged);
        }
    }

    private void judged(String title, List<Misjudged> answers) {
        if (!answers.isEmpty()) {
            text.append("\n" + title + "\n");
            answers.forEach(this::judged);
        }
    }

    private void judged(Misjudged judged) {
        String detail = judged.detail().isEmpty()
                ? "\"" + Display.cut(judged.answer().answer().strip().replaceAll("\\s+", " "), 100) + "\""
                : judged.detail();
        text.append(Wrapping.wrap(
                Display.oneLine(judged.answer().candidate() + ": given "
                        + ScoreText.of(judged.answer().score()) + ", earned "
                        + ScoreText.of(judged.ours()) + ": " + detail),
                width,
                "    ",
                "      "));
    }

    private void line(String content, String indent) {
        text.append(Wrapping.wrap(content, width, indent, indent));
    }
}
