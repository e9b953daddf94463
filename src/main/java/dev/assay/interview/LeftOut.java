package dev.assay.interview;

import java.util.List;
import java.util.Optional;

/**
 * A question that a plan leaves out. Immutable.
 *
 * @param question its id
 * @param minutes how long it takes
 * @param points its power, 0 to 1000
 * @param reason why it is left out
 * @param near the question of the plan with which it has most ground in common, if they have much
 * @param shared words of both, those that say most first; empty where there is no such question
 * @param insteadOf the questions that would make way for it in the best plan that has it
 * @param loss the share of the plan's worth that would be lost by that, a fraction; empty if no plan can have it
 */
public record LeftOut(
        String question,
        int minutes,
        int points,
        Reason reason,
        Optional<String> near,
        List<String> shared,
        List<String> insteadOf,
        Optional<Double> loss) {

    /** Why a question is left out. */
    public enum Reason {
        /** it was asked to be left out */
        UNWANTED,
        /** the candidate has answered it, and left nothing open */
        ANSWERED,
        /** it takes longer than there is */
        TOO_LONG,
        /** it asks much of what another question of the plan asks */
        SAME_GROUND,
        /** others tell more in the time */
        TELLS_LESS
    }

    public LeftOut {
        shared = List.copyOf(shared);
        insteadOf = List.copyOf(insteadOf);
    }
}
