package dev.assay.report;

import dev.assay.study.suggestion.Idea;
import dev.assay.study.suggestion.Moved;
import dev.assay.study.suggestion.Proposal;
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
            if (together.rmse() > report.now().rmse()) {
                line(
                        "On held-out answers the proposals do harm: judge each by what its words say, and by nothing"
                                + " else.",
                        "  ");
            }
        });
        proposals();
        MisjudgedText answers = new MisjudgedText(width, text);
        answers.differing(report);
        report.concepts().forEach(answers::concept);
        ideas();
        text.append("\n");
        line("(answers are shown in parts: --format json has them whole)", "");
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
        text.append(
                all.isEmpty()
                        ? "\nNo proposals" + (report.ideas().isEmpty() ? "" : "; ideas below") + "\n"
                        : "\nProposals, by what they gain on all answers\n");
        for (int i = 0; i < all.size(); i++) {
            Proposal proposal = all.get(i);
            String number = (i + 1) + ". ";
            text.append(Wrapping.wrap(
                    SuggestionWords.edit(proposal.edit()), width, "  " + number, " ".repeat(number.length() + 2)));
            line(proposal.why(), "     ");
            SuggestionWords.figures(proposal, report.folds()).forEach(figures -> line(figures, "     "));
            examples("rightly  ", proposal.moved(), Moved::rightly, EXAMPLES);
            examples("wrongly  ", proposal.moved(), Moved::wrongly, EXAMPLES);
        }
        LeftOut out = report.leftOut();
        line(
                "left out: " + out.refuted() + " that add nothing when answers are graded again, " + out.breaking()
                        + " that break an example or a test of the rubric",
                "  ");
    }

    private void examples(String label, List<Moved> all, Predicate<Moved> wanted, int most) {
        all.stream()
                .filter(wanted)
                .limit(most)
                .forEach(moved -> text.append(
                        Wrapping.wrap(moved(moved), width, "       " + label, " ".repeat(7 + label.length()))));
    }

    private static String moved(Moved moved) {
        return Display.oneLine(moved.answer().candidate()) + ", " + SuggestionWords.moved(moved);
    }

    private void ideas() {
        if (report.ideas().isEmpty()) {
            return;
        }
        text.append("\nIdeas: chance may explain each of them\n");
        line(
                "(a person must judge whether the words state the concept; they count in no figure of this report, and"
                        + " their own are from the answers that they were found in)",
                "  ");
        report.ideas().forEach(this::idea);
    }

    private void idea(Idea idea) {
        line(SuggestionWords.edit(idea.edit()), "  ");
        line(SuggestionWords.figures(idea) + "; " + idea.why(), "     ");
        examples("rightly  ", idea.moved(), Moved::rightly, EXAMPLES);
        examples("wrongly  ", idea.moved(), Moved::wrongly, 1);
    }

    private void line(String content, String indent) {
        text.append(Wrapping.wrap(content, width, indent, indent));
    }
}
