package dev.assay.interview;

import dev.assay.batch.Rejection;
import dev.assay.grade.Review;
import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody's answers show together, for a person who decides. Immutable.
 *
 * @param candidate who answered
 * @param standings the picture after each answer, in their order; at least one
 * @param decidedAfter after how many answers the band could no longer change; empty if it still can
 * @param turning the questions without which the band would be another: how much hangs on one answer
 * @param kinds what they show of each kind of knowledge; without the kinds that no question asked for
 * @param strengths what was stated, one of each answer first; reasons and own experience before the rest, then by weight
 * @param gaps what counts much and earned nothing: what was stated wrongly first, then what is required, then by weight
 * @param flags the red flags that count, the gravest first
 * @param signs the good signs
 * @param followUps what to ask next, the most pressing answer first, one a question before a second of any
 * @param nextQuestion the question of the pack that would tell most beside those that were answered; empty if no more are
 *     planned, or there are none
 * @param reviews where a person should look
 * @param rejected the rows that were not graded
 * @param trial what sets these answers apart from those on the trial project, if there are any
 */
public record Verdict(
        String candidate,
        List<Standing> standings,
        OptionalInt decidedAfter,
        List<String> turning,
        Map<Kind, KindStanding> kinds,
        List<Point> strengths,
        List<Point> gaps,
        List<Flag> flags,
        List<Sign> signs,
        List<NextQuestion> followUps,
        Optional<String> nextQuestion,
        List<ToReview> reviews,
        List<Rejection> rejected,
        Optional<TrialGap> trial) {

    public Verdict {
        standings = List.copyOf(standings);
        turning = List.copyOf(turning);
        strengths = List.copyOf(strengths);
        gaps = List.copyOf(gaps);
        flags = List.copyOf(flags);
        signs = List.copyOf(signs);
        followUps = List.copyOf(followUps);
        reviews = List.copyOf(reviews);
        rejected = List.copyOf(rejected);
    }

    /** What all answers are worth, and what that can still become. */
    public Prospect prospect() {
        return standings.get(standings.size() - 1).prospect();
    }

    /** Why a person should look at an answer. */
    public record ToReview(String question, Review.Reason reason) {}
}
