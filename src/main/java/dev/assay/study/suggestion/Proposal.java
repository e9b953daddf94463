package dev.assay.study.suggestion;

import java.util.List;

/**
 * A change that the graded answers speak for. All its figures come from held-out answers: those of the folds for which it
 * was proposed, whose answers had no part in proposing it.
 *
 * @param edit the change
 * @param folds for how many folds it was proposed
 * @param heldOut the held-out answers that it moves
 * @param chance the share of held-out answers that would move rightly if the change moved every answer that it could
 *     move, whatever it says: what the precision of {@code heldOut} must be compared with
 * @param before how near our scores are to people's without it, on the held-out answers
 * @param after how near they are with it: the rubric was compiled with the change, and the answers graded again
 * @param moved the held-out answers that it moves, in the order of the source
 * @param why what ties it to its concept, in words
 */
public record Proposal(
        Edit edit,
        int folds,
        Tally heldOut,
        double chance,
        Agreement before,
        Agreement after,
        List<Moved> moved,
        String why) {
    public Proposal {
        moved = List.copyOf(moved);
    }

    /** By how much it makes the sum of squared differences smaller, on the held-out answers. */
    public double gain() {
        return before.answers() * (before.rmse() * before.rmse() - after.rmse() * after.rmse());
    }
}
