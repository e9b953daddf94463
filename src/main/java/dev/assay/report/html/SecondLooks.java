package dev.assay.report.html;

import dev.assay.grade.Review;
import dev.assay.interview.Prospect;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person should look twice: first where a look may change the band of a candidate, then where it may change that of
 * an answer alone, and last where it can change neither. Of the same kind, what may be furthest off comes first.
 */
final class SecondLooks {

    /** What a look may change. */
    private enum Effect {
        CANDIDATE,
        ANSWER,
        NOTHING
    }

    private record Effects(Effect effect, String words) {}

    private record Waiting(Effect effect, int urgency, Overview.Queued row) {}

    private final ReportContent content;

    private SecondLooks(ReportContent content) {
        this.content = content;
    }

    static List<Overview.Queued> of(ReportContent content) {
        return new SecondLooks(content).queue();
    }

    /**
     * The other bands that all answers of a candidate may reach together if all that a person should look at turns out worse,
     * or all better.
     */
    static Set<String> otherBands(CandidateEntry candidate, ReportContent content) {
        List<AnswerEntry> answers = List.copyOf(candidate.answers().values());
        Map<Integer, Prospect.Worth> low = new HashMap<>();
        Map<Integer, Prospect.Worth> high = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Optional<Range> range = answers.get(i).needsReview() ? range(answers.get(i), content) : Optional.empty();
            if (range.isPresent()) {
                low.put(i, range.get().low());
                high.put(i, range.get().high());
            }
        }
        return OverallBand.others(candidate, content.words(), List.of(low, high));
    }

    private List<Overview.Queued> queue() {
        List<Waiting> waiting = new ArrayList<>();
        for (CandidateEntry candidate : content.candidates()) {
            List<AnswerEntry> answers = List.copyOf(candidate.answers().values());
            boolean one = false;
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).needsReview()) {
                    Waiting answer = answer(candidate, answers.get(i), i);
                    one |= answer.effect() == Effect.CANDIDATE;
                    waiting.add(answer);
                }
            }
            String edge = OverallBand.edge(candidate, content.words());
            Set<String> others = one || !edge.isEmpty() ? Set.of() : otherBands(candidate, content);
            if (!edge.isEmpty()) {
                waiting.add(together(candidate, edge));
            } else if (!others.isEmpty()) {
                waiting.add(several(candidate, others));
            }
        }
        waiting.sort(Comparator.comparing(Waiting::effect).thenComparing(Waiting::urgency));
        return waiting.stream().map(Waiting::row).toList();
    }

    private Waiting answer(CandidateEntry candidate, AnswerEntry answer, int index) {
        int urgency = answer.reasons().stream()
                .mapToInt(reason -> ReviewWords.urgency(reason.code()))
                .min()
                .orElseThrow();
        Effects effects = effects(candidate, answer, index);
        Overview.Queued row = new Overview.Queued(
                ReportContent.shown(candidate.name()),
                content.names().answer(candidate, answer.question()),
                answer.question(),
                Figures.two(answer.score()),
                answer.band(),
                reasons(answer.reasons(), content.words().get(answer.question())),
                effects.words());
        return new Waiting(effects.effect(), urgency, row);
    }

    private Waiting together(CandidateEntry candidate, String edge) {
        String why = OverallBand.of(candidate, content).why();
        return together(candidate, ReviewWords.of(Review.Code.NEAR_BAND_EDGE), why, edge, Integer.MAX_VALUE);
    }

    private Waiting several(CandidateEntry candidate, Set<String> others) {
        String answers = Figures.count(candidate.toReview(), "answer") + " to check";
        return together(
                candidate,
                answers,
                "none of which would do it alone",
                "together they may make it " + String.join(" or ", others),
                0);
    }

    private Waiting together(CandidateEntry candidate, String what, String why, String effect, int urgency) {
        Overview.Queued row = new Overview.Queued(
                ReportContent.shown(candidate.name()),
                content.names().candidate(candidate),
                "all answers together",
                Figures.two(candidate.mean()),
                OverallBand.of(candidate, content).name(),
                List.of(new Overview.Reason(what, why, "", "")),
                effect);
        return new Waiting(Effect.CANDIDATE, urgency, row);
    }

    /** What an answer is worth if all that a person should look at turns out worse, or all better. */
    private record Range(Prospect.Worth low, Prospect.Worth high) {}

    /** Empty if the rubric's bands are not known. */
    private static Optional<Range> range(AnswerEntry answer, ReportContent content) {
        List<Bands.Band> known = content.words().get(answer.question()).bands();
        int now = known.stream().map(Bands.Band::name).toList().indexOf(answer.band());
        if (now < 0) {
            return Optional.empty();
        }
        Bands bands = new Bands(known);
        Reach reach = answer.reach();
        int lowest = Math.min(now, bands.indexOf(reach.low()));
        int highest = bands.indexOf(reach.high()) > bands.indexOf(answer.score()) ? bands.indexOf(reach.high()) : now;
        return Optional.of(
                new Range(new Prospect.Worth(reach.low(), lowest), new Prospect.Worth(reach.high(), highest)));
    }

    private Effects effects(CandidateEntry candidate, AnswerEntry answer, int index) {
        Optional<Range> range = range(answer, content);
        if (range.isEmpty()) {
            return new Effects(Effect.ANSWER, "");
        }
        Prospect.Worth low = range.get().low();
        Prospect.Worth high = range.get().high();
        if (low.band() == high.band()) {
            return new Effects(Effect.NOTHING, "cannot change the band");
        }
        Set<String> together =
                OverallBand.others(candidate, content.words(), List.of(Map.of(index, low), Map.of(index, high)));
        return together.isEmpty()
                ? new Effects(Effect.ANSWER, "may change this band, and not that of all answers together")
                : new Effects(
                        Effect.CANDIDATE,
                        "may change the band of all answers together to " + String.join(" or ", together));
    }

    private static List<Overview.Reason> reasons(List<Review.Reason> reasons, QuestionWords words) {
        return reasons.stream()
                .sorted(Comparator.comparingInt(reason -> ReviewWords.urgency(reason.code())))
                .map(reason -> ReviewWords.reason(reason, words))
                .toList();
    }
}
