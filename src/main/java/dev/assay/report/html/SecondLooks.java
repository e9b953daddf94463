package dev.assay.report.html;

import dev.assay.grade.Review;
import dev.assay.interview.Prospect;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private List<Overview.Queued> queue() {
        List<Waiting> waiting = new ArrayList<>();
        for (CandidateEntry candidate : content.candidates()) {
            List<AnswerEntry> answers = List.copyOf(candidate.answers().values());
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).needsReview()) {
                    waiting.add(answer(candidate, answers.get(i), i));
                }
            }
            String edge = OverallBand.edge(candidate, content.words());
            if (!edge.isEmpty()) {
                waiting.add(together(candidate, edge));
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
        OverallBand band = OverallBand.of(candidate, content);
        Overview.Queued row = new Overview.Queued(
                ReportContent.shown(candidate.name()),
                content.names().candidate(candidate),
                "all answers together",
                Figures.two(candidate.mean()),
                band.name(),
                List.of(new Overview.Reason(ReviewWords.of(Review.Code.NEAR_BAND_EDGE), band.why(), "", "")),
                edge);
        return new Waiting(Effect.CANDIDATE, Integer.MAX_VALUE, row);
    }

    private Effects effects(CandidateEntry candidate, AnswerEntry answer, int index) {
        List<Bands.Band> known = content.words().get(answer.question()).bands();
        List<String> names = known.stream().map(Bands.Band::name).toList();
        int now = names.indexOf(answer.band());
        if (now < 0) {
            return new Effects(Effect.ANSWER, "");
        }
        Bands bands = new Bands(known);
        Reach reach = answer.reach();
        int byScore = bands.indexOf(answer.score());
        int lowest = Math.min(now, bands.indexOf(reach.low()));
        int highest = bands.indexOf(reach.high()) > byScore ? bands.indexOf(reach.high()) : now;
        if (lowest == now && highest == now) {
            return new Effects(Effect.NOTHING, "cannot change the band");
        }
        Set<String> together = OverallBand.with(
                candidate,
                content.words(),
                index,
                List.of(new Prospect.Worth(reach.low(), lowest), new Prospect.Worth(reach.high(), highest)));
        together.remove(OverallBand.of(candidate, content).name());
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
