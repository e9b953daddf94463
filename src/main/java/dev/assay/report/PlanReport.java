package dev.assay.report;

import dev.assay.grade.Status;
import dev.assay.interview.LeftOut;
import dev.assay.interview.Plan;
import dev.assay.interview.PlannedQuestion;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Interview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan of an interview for the person who holds it: the clock first, then a card for each question. */
public final class PlanReport {

    /** Of a plan's worth, a share that makes no difference to the person who holds the interview. */
    private static final double HARDLY = 0.02;

    private final Plan plan;
    private final Prose prose;

    private PlanReport(Plan plan, int width) {
        this.plan = plan;
        this.prose = new Prose(width);
    }

    /**
     * The plan, each line with its break.
     *
     * @param pack what the caller calls the pack
     * @param width columns that a line may take
     */
    public static String of(String pack, Plan plan, int width) {
        PlanReport report = new PlanReport(plan, width);
        report.head(plan.title().isBlank() ? pack : plan.title());
        report.clock();
        report.advice();
        for (int i = 0; i < plan.questions().size(); i++) {
            report.card(i + 1, plan.questions().get(i));
        }
        report.everywhere();
        report.leftOut();
        return report.prose.toString();
    }

    private void head(String title) {
        prose.line("Interview plan: " + title);
        prose.blank();
        String questions = FigureText.counted(plan.questions().size(), "question");
        int candidate = plan.settings().candidateMinutes();
        prose.line(FigureText.counted(plan.settings().minutes(), "minute") + ": " + questions + " in " + plan.asked()
                + (plan.spare() > 0 ? ", " + FigureText.counted(plan.spare(), "minute") + " left over" : "")
                + (candidate > 0 ? ", and the last " + candidate + " for the candidate's own questions." : "."));
        Interview.Range usual = plan.usual().questions();
        if (plan.questions().size() < usual.from()) {
            prose.line("That is fewer than the " + usual.from() + " to " + usual.to()
                    + " questions that this pack is meant for: be slow to conclude from it.");
        }
        prose.blank();
    }

    private void clock() {
        for (int i = 0; i < plan.questions().size(); i++) {
            PlannedQuestion question = plan.questions().get(i);
            prose.item("  " + time(question.from(), question.to()) + "  ", question.id() + remark(i, question));
        }
        int candidate = plan.settings().candidateMinutes();
        if (candidate > 0) {
            int end = plan.settings().minutes();
            prose.item("  " + time(end - candidate, end) + "  ", "the candidate's own questions");
        }
        prose.blank();
    }

    private String remark(int place, PlannedQuestion question) {
        List<String> remarks = new ArrayList<>();
        question.answered()
                .ifPresent(grade -> remarks.add("answered: " + ScoreText.of(grade.score()) + " " + grade.band()));
        if (place == 0 && plan.questions().size() > 1 && !isAfterAnswers()) {
            remarks.add("warm-up");
        }
        if (question.wanted()) {
            remarks.add("as you asked");
        }
        if (!question.minutesKnown()) {
            remarks.add("time assumed");
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }

    private void advice() {
        List<String> never = plan.kinds().entrySet().stream()
                .filter(kind -> kind.getValue() == 0)
                .map(kind -> KindWords.asked(kind.getKey()))
                .toList();
        if (!never.isEmpty()) {
            prose.line((plan.questions().size() == 1
                            ? "This question does not ask for "
                            : "None of these questions asks for ")
                    + Prose.either(never) + ".");
        }
        if (isAfterAnswers()) {
            prose.line(
                    "Where an answer is there, go straight to what it leaves open. What leaves most that counts open comes first; what leaves nothing to ask about is left out.");
        } else if (plan.questions().size() > 2) {
            prose.line(
                    "The first question asks for least. The most telling ones come right after it, in case time runs short.");
        }
        prose.line("Always ask why, even after a good answer: learned answers stop there.");
        prose.line(basis());
        prose.blank();
    }

    private boolean isAfterAnswers() {
        return plan.ownAnswers() > 0;
    }

    private String basis() {
        String chosen = plan.proven()
                ? "Chosen to tell as much as possible in the time"
                : "Chosen to tell as much as possible in the time (not every combination was tried)";
        return plan.gradedAnswers() == 0
                ? chosen
                        + (isAfterAnswers()
                                ? ", by their rubrics and by what " + FigureText.counted(plan.ownAnswers(), "answer")
                                        + " left open."
                                : ", by their rubrics alone: no graded answers were given.")
                : chosen + ", by their rubrics and by " + FigureText.counted(plan.gradedAnswers(), "graded answer")
                        + ".";
    }

    private void card(int number, PlannedQuestion question) {
        prose.rule();
        prose.item(number + ". ", time(question.from(), question.to()) + "  " + question.id());
        prose.blank();
        prose.item("   ", "“" + question.rubric().question() + "”");
        if (!question.rubric().rationale().isBlank()) {
            prose.item("   ", question.rubric().rationale().strip());
        }
        prose.blank();
        if (!question.listenFor().isEmpty()) {
            prose.line(
                    question.answered().isPresent()
                            ? "   Still open, what counts most first"
                            : "   Listen for, what counts most first");
        }
        for (Concept concept : question.listenFor()) {
            prose.item("   - ", concept.says() + remark(concept));
        }
        List<String> lighter = question.rubric().concepts().stream()
                .filter(concept -> !concept.bonus() && !question.listenFor().contains(concept))
                .filter(concept -> question.answered()
                        .filter(grade -> grade.concept(concept.id()).status() == Status.PRESENT)
                        .isEmpty())
                .map(Concept::says)
                .toList();
        if (!lighter.isEmpty()) {
            prose.line("   Also good to hear");
            lighter.forEach(says -> prose.item("   - ", says));
        }
        if (!question.followUps().isEmpty()) {
            prose.line("   Then ask");
            question.followUps().forEach(next -> prose.item("   - ", next.ask()));
        }
        if (!question.giveaways().isEmpty()) {
            prose.line("   Warning signs");
            question.giveaways().forEach(this::flag);
        }
    }

    /** What sort of point it is, where it is more than a mechanism. */
    private static String remark(Concept concept) {
        List<String> remarks = new ArrayList<>();
        if (concept.kind() != Kind.WHAT) {
            remarks.add(KindWords.label(concept.kind()));
        }
        if (concept.required()) {
            remarks.add("required");
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }

    private void flag(RedFlag flag) {
        prose.item("   ! ", flag.says() + (flag.severity() == Severity.CRITICAL ? " (critical)" : ""));
    }

    private void everywhere() {
        if (!plan.everywhere().isEmpty()) {
            prose.rule();
            prose.line("Warning signs in any answer");
            plan.everywhere().forEach(this::flag);
        }
    }

    private void leftOut() {
        if (plan.leftOut().isEmpty()) {
            return;
        }
        prose.rule();
        prose.line("Left out");
        for (LeftOut leftOut : plan.leftOut()) {
            prose.item(
                    "   - ",
                    leftOut.question() + " (" + FigureText.counted(leftOut.minutes(), "minute") + "): " + why(leftOut));
        }
    }

    private static String why(LeftOut leftOut) {
        return switch (leftOut.reason()) {
            case UNWANTED -> "as you asked";
            case ANSWERED -> "answered, and nothing is left open";
            case TOO_LONG -> "takes longer than there is";
            case SAME_GROUND -> "covers much the same as " + leftOut.near().orElseThrow();
            case TELLS_LESS ->
                leftOut.loss().filter(loss -> loss < HARDLY).isPresent()
                                && leftOut.insteadOf().size() == 1
                        ? "a fair swap for " + leftOut.insteadOf().get(0)
                        : "the questions above tell more in the time";
        };
    }

    /** {@code 0:05–0:13}, in hours and minutes. */
    private static String time(int from, int to) {
        return clock(from) + "–" + clock(to);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", minute / 60, minute % 60);
    }
}
