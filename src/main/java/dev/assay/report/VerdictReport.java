package dev.assay.report;

import dev.assay.batch.Rejection;
import dev.assay.interview.Flag;
import dev.assay.interview.KindStanding;
import dev.assay.interview.Point;
import dev.assay.interview.Prospect;
import dev.assay.interview.Quote;
import dev.assay.interview.Sign;
import dev.assay.interview.Standing;
import dev.assay.interview.Verdict;
import dev.assay.interview.Verdict.AskNext;
import dev.assay.interview.Verdict.ToReview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What somebody's answers show together, for the person who decides: a screen for each candidate. */
public final class VerdictReport {

    private static final int STRENGTHS = 3;
    private static final int GAPS = 4;
    private static final int FLAGS = 4;
    private static final int SIGNS = 2;
    private static final int QUESTIONS = 3;
    private static final int REVIEWS = 3;

    /** From so many answers on it usually shows whether somebody has experience. */
    private static final int ENOUGH = 4;

    private final Verdict verdict;
    private final int width;
    private final Prose prose;

    private VerdictReport(Verdict verdict, int width) {
        this.verdict = verdict;
        this.width = width;
        this.prose = new Prose(width);
    }

    /**
     * The verdict, each line with its break.
     *
     * @param width columns that a line may take
     */
    public static String of(Verdict verdict, int width) {
        VerdictReport report = new VerdictReport(verdict, width);
        report.head();
        report.summary();
        report.strengths();
        report.gaps();
        report.next();
        report.reviews();
        verdict.trial().ifPresent(gap -> TrialText.write(gap, report.prose));
        report.rejected();
        return report.prose.toString();
    }

    /** What stands below all verdicts. */
    public static String footer(int width) {
        Prose prose = new Prose(width);
        prose.line("A band says what the answers are worth together, by their rubrics. It is evidence and no decision:"
                + " read the words behind it, and decide yourself.");
        return prose.toString();
    }

    private void head() {
        Prospect now = verdict.prospect();
        prose.line(verdict.candidate() + ": " + now.band().name() + " after "
                + (now.answered() == now.planned() ? "" : now.answered() + " of ")
                + FigureText.counted(now.planned(), "answer"));
        prose.raw("─".repeat(width) + "\n");
        new StandingTable(verdict.standings(), width).writeTo(prose);
        prose.blank();
    }

    private void summary() {
        Prospect now = verdict.prospect();
        prose.line(worth(now) + " Answer by answer: " + bands() + ". " + kinds());
        prose.line(decided(now));
        prose.line(hanging(now));
    }

    private static String worth(Prospect now) {
        String mean = "The mean is " + ScoreText.of(now.mean());
        return now.meanBand().equals(now.band())
                ? mean + ", which is " + now.band().name() + "."
                : mean + ", which would be " + now.meanBand().name() + ", but fewer than half of the answers are "
                        + now.meanBand().name() + " themselves: " + now.band().name() + ".";
    }

    private String bands() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        verdict.standings().stream()
                .map(Standing::grade)
                .sorted(Comparator.comparingDouble(grade -> -grade.score()))
                .forEach(grade -> counts.merge(grade.band(), 1, Integer::sum));
        return Prose.list(counts.entrySet().stream()
                .map(band -> band.getValue() + " " + band.getKey())
                .toList());
    }

    private String kinds() {
        Map<Kind, KindStanding> kinds = verdict.kinds();
        if (kinds.size() < 2) {
            return "";
        }
        List<String> shown = kinds.entrySet().stream()
                .sorted(Comparator.comparingDouble(kind -> -kind.getValue().credit()))
                .map(kind -> KindWords.asked(kind.getKey()) + " "
                        + ScoreText.of(kind.getValue().credit())
                        + (kind.getValue().questions() == 1 ? " (one question)" : ""))
                .toList();
        return "From best to least: " + Prose.list(shown) + ".";
    }

    private String decided(Prospect now) {
        if (verdict.decidedAfter().isPresent() && verdict.decidedAfter().getAsInt() < now.planned()) {
            int after = verdict.decidedAfter().getAsInt();
            Prospect then = verdict.standings().get(after - 1).prospect();
            return "Decided after " + after + " of " + now.planned()
                    + ": with full marks in the rest or with none, it is "
                    + then.bestBand().name() + ".";
        }
        if (now.answered() == now.planned()) {
            return "The band was open until the last answer.";
        }
        return (now.planned() - now.answered()) + " of " + FigureText.counted(now.planned(), "question")
                + " are still to come: the mean can end between " + ScoreText.of(now.worst()) + " and "
                + ScoreText.of(now.best()) + ", " + StandingTable.range(now) + ".";
    }

    private String hanging(Prospect now) {
        if (now.answered() < ENOUGH) {
            return FigureText.counted(now.answered(), "answer") + (now.answered() == 1 ? " is" : " are")
                    + " too few to say more than a first impression.";
        }
        if (verdict.turning().isEmpty()) {
            return "Without any one of the answers, the band would be the same.";
        }
        return "The band hangs on one answer: without " + either(verdict.turning()) + " it would be another.";
    }

    private static String either(List<String> items) {
        return items.size() > 3 ? "any of " + items.size() + " answers" : String.join(" or without ", items);
    }

    private void strengths() {
        if (verdict.strengths().isEmpty() && verdict.signs().isEmpty()) {
            return;
        }
        title("What speaks for " + verdict.candidate());
        some(verdict.strengths(), STRENGTHS, this::strength, "other point");
        some(verdict.signs(), SIGNS, this::sign, "other good sign");
    }

    private void strength(Point point) {
        prose.item("  + ", point.concept().says() + place(point.question()) + words(point.quote()));
    }

    private void sign(Sign sign) {
        prose.item("  + ", sign.says() + place(sign.question()) + words(sign.quote()));
    }

    private void gaps() {
        if (verdict.gaps().isEmpty() && verdict.flags().isEmpty()) {
            return;
        }
        title("What is missing or wrong");
        Map<String, List<Flag>> alike = verdict.flags().stream()
                .collect(Collectors.groupingBy(
                        flag -> flag.id() + flag.says(), LinkedHashMap::new, Collectors.toList()));
        some(List.copyOf(alike.values()), FLAGS, this::flags, "other red flag");
        some(verdict.gaps(), GAPS, this::gap, "other gap");
    }

    /** The same flag in one or several answers, the gravest first; the words are of the first that has any. */
    private void flags(List<Flag> alike) {
        Flag first = alike.get(0);
        String severity = first.severity() == Severity.CRITICAL ? "critical, " : "";
        String where = Prose.list(alike.stream().map(Flag::question).toList());
        Optional<Quote> quote =
                alike.stream().map(Flag::quote).flatMap(Optional::stream).findFirst();
        prose.item("  ! ", first.says() + " (" + severity + where + ")" + words(quote));
    }

    private void gap(Point point) {
        prose.item(
                "  - ",
                StatusWords.of(point) + ": " + point.concept().says() + place(point.question()) + words(point.quote()));
    }

    private static String words(Optional<Quote> quote) {
        return quote.map(said -> ": " + QuoteText.of(said)).orElse("");
    }

    private static String place(String question) {
        return " (" + question + ")";
    }

    private void next() {
        if (verdict.followUps().isEmpty() && verdict.nextQuestion().isEmpty()) {
            return;
        }
        title("What to ask next");
        verdict.nextQuestion()
                .ifPresent(question -> prose.item("  ? ", question + ", which tells most beside what was asked"));
        some(verdict.followUps(), QUESTIONS, this::ask, "other follow-up");
    }

    private void ask(AskNext next) {
        prose.item("  ? ", next.ask() + place(next.question()));
    }

    private void reviews() {
        if (!verdict.reviews().isEmpty()) {
            title("Where to look yourself");
            some(verdict.reviews(), REVIEWS, this::review, "other reason");
        }
    }

    private void review(ToReview review) {
        prose.item("  * ", review.question() + ": " + ReviewWords.of(review.reason()));
    }

    private void rejected() {
        if (!verdict.rejected().isEmpty()) {
            title("Not counted");
            for (Rejection row : verdict.rejected()) {
                prose.item(
                        "  - ",
                        row.source() + ":" + row.line() + ": " + row.code().id() + ": " + row.reason());
            }
        }
    }

    private <T> void some(List<T> all, int most, Consumer<T> write, String others) {
        all.stream().limit(most).forEach(write);
        if (all.size() > most) {
            prose.line("    and " + FigureText.counted(all.size() - most, others));
        }
    }

    private void title(String title) {
        prose.blank();
        prose.line(title);
    }
}
