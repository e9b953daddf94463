package dev.assay.report;

import dev.assay.interview.Point;
import dev.assay.interview.TrialGap;
import dev.assay.interview.TrialGap.Compared;
import dev.assay.interview.TrialGap.Difference;
import dev.assay.interview.TrialGap.KindGap;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What sets an interview apart from a trial project, in words. */
final class TrialText {

    private static final int QUESTIONS = 3;
    private static final int CONCEPTS = 2;
    private static final int FLAGS = 2;

    private TrialText() {}

    static void write(TrialGap gap, Prose prose) {
        prose.blank();
        prose.line("Interview and trial project");
        prose.line(summary(gap));
        prose.line(caution(gap));
        gap.questions().stream()
                .sorted(Comparator.comparingDouble((Compared both) -> -Math.abs(both.interview() - both.trial())))
                .filter(both -> Math.abs(both.interview() - both.trial()) >= TrialGap.GAP)
                .limit(QUESTIONS)
                .forEach(both -> prose.item(
                        "  ≠ ",
                        both.question() + ": " + ScoreText.of(both.interview()) + " in the interview, "
                                + ScoreText.of(both.trial()) + " in the trial project"));
        if (!gap.kinds().isEmpty()) {
            prose.item(
                    "  = ",
                    "In the interview and in the trial project: "
                            + Prose.list(gap.kinds().entrySet().stream()
                                    .map(TrialText::kind)
                                    .toList()));
        }
        gap.flags().stream()
                .filter(flag -> flag.severity() != Severity.MINOR)
                .limit(FLAGS)
                .forEach(flag -> prose.item(
                        "  ! ",
                        "In the trial project: " + flag.says() + " (" + flag.question() + ")"
                                + flag.quote()
                                        .map(quote -> ": " + QuoteText.of(quote))
                                        .orElse("")));
        differences("Only in the interview", "the trial project", gap.onlySaid(), prose);
        differences("Only in the trial project", "the interview", gap.onlyBuilt(), prose);
    }

    private static String summary(TrialGap gap) {
        int common = gap.questions().size();
        String means = "the interview is worth " + ScoreText.of(gap.interview()) + " and the trial project "
                + ScoreText.of(gap.trial());
        String over = common == 0
                ? "They have no question in common. All in all "
                : "Over the " + FigureText.counted(common, "question") + " that both answer, ";
        return over
                + means
                + switch (gap.lean()) {
                    case TALKS -> ": talks better than the trial project shows.";
                    case BUILDS -> ": the trial project shows more than the interview.";
                    case NONE -> ": no gap to speak of.";
                };
    }

    private static String caution(TrialGap gap) {
        String different = "The one asks what somebody knows, the other how they work";
        if (gap.lean() == TrialGap.Lean.NONE) {
            return different + "; agreement of the means does not say that they agree in each point.";
        }
        return different + ": a gap is something to talk about, not a mistake of either."
                + (gap.questions().size() < TrialGap.ENOUGH ? " With so few questions in common it can be chance." : "")
                + " What a text does not mention may still be known or done.";
    }

    private static String kind(Map.Entry<Kind, KindGap> kind) {
        return KindWords.asked(kind.getKey()) + " "
                + ScoreText.of(kind.getValue().interview()) + " and "
                + ScoreText.of(kind.getValue().trial());
    }

    private static void differences(String where, String other, List<Difference> differences, Prose prose) {
        for (Difference difference : differences.stream().limit(CONCEPTS).toList()) {
            Point stated = difference.stated();
            prose.item(
                    "  ≠ ",
                    where + ": " + stated.concept().says() + " (" + stated.question() + ")"
                            + stated.quote()
                                    .map(quote -> ": " + QuoteText.of(quote))
                                    .orElse("")
                            + (difference.other().wrong() ? contrary(other, difference.other()) : ""));
        }
        if (differences.size() > CONCEPTS) {
            prose.line("    and " + FigureText.counted(differences.size() - CONCEPTS, "other point"));
        }
    }

    private static String contrary(String other, Point point) {
        return "; " + other + " says otherwise"
                + point.quote().map(quote -> ": " + QuoteText.of(quote)).orElse("");
    }
}
