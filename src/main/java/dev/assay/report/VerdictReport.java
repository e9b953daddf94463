package dev.assay.report;

import dev.assay.batch.Rejection;
import dev.assay.interview.Flag;
import dev.assay.interview.KindStanding;
import dev.assay.interview.NextQuestion;
import dev.assay.interview.Point;
import dev.assay.interview.Prospect;
import dev.assay.interview.Quote;
import dev.assay.interview.Sign;
import dev.assay.interview.Standing;
import dev.assay.interview.Verdict;
import dev.assay.interview.Verdict.ToReview;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody's answers show together, for the person who decides: a screen for each candidate. */
public final class VerdictReport {

    private static final int STRENGTHS = 3;
    private static final int GAPS = 4;
    private static final int FLAGS = 4;
    private static final int SIGNS = 2;
    private static final int QUESTIONS = 3;
    private static final int REVIEWS = 3;

    /** So many questions are named for what is only counted. */
    private static final int PLACES = 3;

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
        new StandingTable(verdict, width).writeTo(prose);
        prose.blank();
    }

    private void summary() {
        Prospect now = verdict.prospect();
        prose.line(worth(now) + " Answer by answer: " + bands() + ". " + kinds());
        if (now.answered() < now.planned()) {
            prose.line(decided(now));
        }
        prose.line(hanging(now));
    }

    private static String worth(Prospect now) {
        String why = BandTogether.why(now);
        return now.band().name() + ": " + why + ".";
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
                        + of(kind.getValue().questions()))
                .toList();
        return "From best to least: " + Prose.list(shown) + ".";
    }

    /** How many of the answers could show a kind of knowledge, where it is not each of them. */
    private String of(int questions) {
        int answered = verdict.prospect().answered();
        return questions == answered ? "" : " (" + questions + " of " + answered + " answers could show it)";
    }

    private String decided(Prospect now) {
        if (verdict.decidedAfter().isPresent()) {
            int after = verdict.decidedAfter().getAsInt();
            Prospect then = verdict.standings().get(after - 1).prospect();
            return "Decided after " + after + " of " + now.planned()
                    + ": with full marks in the rest or with none, it is "
                    + then.bestBand().name() + ".";
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
        return items.size() > 3 ? "any single one of " + items.size() + " answers" : String.join(" or without ", items);
    }

    private void strengths() {
        if (verdict.strengths().isEmpty() && verdict.signs().isEmpty()) {
            return;
        }
        title("What speaks for " + verdict.candidate());
        verdict.strengths().stream().limit(STRENGTHS).forEach(this::strength);
        verdict.signs().stream().limit(SIGNS).forEach(this::sign);
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
        String wrongly = verdict.standings().stream()
                .map(standing -> KnownWrongly.of(standing.grade()))
                .reduce(KnownWrongly.NOTHING, KnownWrongly::plus)
                .words();
        if (!wrongly.isEmpty()) {
            prose.item("  ! ", sentence(wrongly));
        }
        Map<String, List<Flag>> alike = verdict.flags().stream()
                .collect(Collectors.groupingBy(
                        flag -> flag.id() + flag.says(), LinkedHashMap::new, Collectors.toList()));
        some(List.copyOf(alike.values()), FLAGS, this::flags, "other red flag", flags -> flags.get(0)
                .question());
        some(verdict.gaps(), GAPS, this::gap, "other gap", Point::question);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
        verdict.followUps().stream().limit(QUESTIONS).forEach(this::ask);
    }

    private void ask(NextQuestion next) {
        prose.item("  ? ", next.ask() + place(next.question()));
    }

    private void reviews() {
        if (!verdict.reviews().isEmpty()) {
            title("Where to look yourself");
            some(verdict.reviews(), REVIEWS, this::review, "other reason", ToReview::question);
        }
    }

    private void review(ToReview review) {
        prose.item("  * ", review.question() + ": " + ReviewWords.of(review.reason()));
    }

    private void rejected() {
        if (!verdict.rejected().isEmpty()) {
            title("Not counted");
            List<Rejection> unknown = verdict.rejected().stream()
                    .filter(row -> row.code() == Rejection.Code.UNKNOWN_QUESTION)
                    .toList();
            boolean asOne = unknown.size() > GradeLine.MOST_UNKNOWN;
            verdict.rejected().stream()
                    .filter(row -> !asOne || row.code() != Rejection.Code.UNKNOWN_QUESTION)
                    .forEach(row -> prose.item(
                            "  - ",
                            row.source() + ":" + row.line() + ": " + row.code().id() + ": " + row.reason()));
            if (asOne) {
                SortedSet<String> questions = new TreeSet<>();
                unknown.forEach(row -> questions.add(row.question().orElse("?")));
                prose.item("  - ", GradeLine.ofUnknown(unknown.size(), questions));
            }
        }
    }

    /** The first of all; of the others how many they are, and in the answers to which questions most of them are. */
    private <T> void some(List<T> all, int most, Consumer<T> write, String others, Function<T, String> question) {
        all.stream().limit(most).forEach(write);
        if (all.size() > most) {
            Map<String, Integer> where = new LinkedHashMap<>();
            all.subList(most, all.size()).forEach(one -> where.merge(question.apply(one), 1, Integer::sum));
            List<String> places = where.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(PLACES)
                    .map(place -> place.getKey() + (place.getValue() > 1 ? " (" + place.getValue() + ")" : ""))
                    .toList();
            prose.item(
                    "    ",
                    "and " + FigureText.counted(all.size() - most, others)
                            + (where.size() > PLACES ? ", most in " : ", in ") + Prose.list(places));
        }
    }

    private void title(String title) {
        prose.blank();
        prose.line(title);
    }
}
