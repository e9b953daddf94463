package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.grade.Review.Code;
import dev.assay.rubric.Bands;
import dev.assay.rubric.RedFlag;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says whether a person should look at a grade, and why. Immutable and thread-safe. */
final class Reviewer {

    /** How near a score may come to the edge of a band. */
    private static final Fraction EDGE = Fraction.of(3, 100);

    private static final int SHORT = 5;

    private final Bands bands;
    /** Where each band begins. */
    private final List<Fraction> edges;

    private final OtherLanguage otherLanguage;

    Reviewer(Bands bands, Wording wording) {
        this.bands = bands;
        this.edges =
                bands.bands().stream().map(band -> Fraction.of(band.from())).toList();
        this.otherLanguage = new OtherLanguage(wording);
    }

    /** The review of a text that is too long to be read. */
    static Review tooLong(int length) {
        return new Review(List.of(new Review.Reason(
                Code.TOO_LONG, length + " UTF-16 units; answers of up to " + Answer.MAX_LENGTH + " are read")));
    }

    /**
     * Reviews marks.
     *
     * @param marks the marks
     * @param uncorrected what they would be if no spelling were corrected
     * @param evidence what they rest on
     * @param relevant numbers of the patterns whose findings show that an answer is about the question
     * @param gaming what the detectors found
     */
    Review of(
            Marks marks,
            Marks uncorrected,
            Evidence evidence,
            PatternGroup relevant,
            Map<RedFlag.Detector, Detection> gaming) {
        Answer answer = evidence.answer();
        List<Review.Reason> reasons = new ArrayList<>();
        nearBandEdge(marks.sheet(), reasons);
        statedAndDenied(marks, answer, reasons);
        if (marks.sheet().band() < bands.bands().size() - 1) {
            boolean flagged = marks.flags().stream().anyMatch(FlagOutcome::counts);
            Unmatched.of(evidence, relevant, flagged)
                    .ifPresent(detail -> reasons.add(new Review.Reason(Code.MOSTLY_UNMATCHED, detail)));
        }
        if (marks.sheet().band() != uncorrected.sheet().band()) {
            reasons.add(new Review.Reason(Code.SPELLING_DECIDED, spelling(uncorrected, evidence)));
        }
        gaming.values().forEach(detection -> reasons.add(new Review.Reason(Code.SUSPECTED_GAMING, detection.detail())));
        otherLanguage.in(answer).ifPresent(detail -> reasons.add(new Review.Reason(Code.OTHER_LANGUAGE, detail)));
        int words = answer.wordCount();
        if (words < SHORT) {
            reasons.add(new Review.Reason(Code.TOO_SHORT, words == 1 ? "1 word" : words + " words"));
        }
        return new Review(reasons);
    }

    /** Edges that a cap keeps out of reach do not count: a little more credit would not have changed the band. */
    private void nearBandEdge(ScoreSheet sheet, List<Review.Reason> reasons) {
        Fraction score = Fraction.of(sheet.score());
        for (int i = 1; i < edges.size(); i++) {
            Bands.Band band = bands.bands().get(i);
            Fraction edge = edges.get(i);
            Fraction above = score.minus(edge);
            boolean below = above.signum() < 0;
            Fraction gap = below ? above.negated() : above;
            boolean outOfReach = below && sheet.capped();
            if (!outOfReach && gap.compareTo(EDGE) <= 0) {
                String distance = gap.signum() == 0 ? "exactly" : gap + (below ? " below" : " above");
                reasons.add(new Review.Reason(
                        Code.NEAR_BAND_EDGE,
                        "score " + score + " is " + distance + " " + edge + ", where " + band.name() + " begins"));
            }
        }
    }

    private static void statedAndDenied(Marks marks, Answer answer, List<Review.Reason> reasons) {
        for (ConceptOutcome outcome : marks.concepts()) {
            if (outcome.contradicted()) {
                String stated = Excerpt.quote(outcome.asserted().get(0).text());
                String denied = outcome.denied().stream()
                        .findFirst()
                        .map(finding -> Excerpt.quote(withCue(finding, answer)))
                        .orElseThrow();
                reasons.add(new Review.Reason(
                        Code.STATED_AND_DENIED, outcome.concept().id() + ": " + stated + " against " + denied));
            }
        }
    }

    /** What a finding is of, with the words that decided its stance, if both fit into a quotation. */
    private static String withCue(Finding finding, Answer answer) {
        if (finding.cue().isEmpty()) {
            return finding.text();
        }
        int start = Math.min(finding.start(), finding.cue().get().start());
        int end = Math.max(finding.end(), finding.cue().get().end());
        return end - start <= Excerpt.QUOTE ? answer.text().substring(start, end) : finding.text();
    }

    private String spelling(Marks uncorrected, Evidence evidence) {
        String words = evidence.corrected().stream()
                .map(finding -> Excerpt.quote(finding.text()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        String band = bands.bands().get(uncorrected.sheet().band()).name();
        return "without reading " + words + " as misspelled, the band would be " + band;
    }
}
