package dev.assay.study.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * A change that the graded answers speak for.
 *
 * @param edit the change
 * @param folds for how many folds it was chosen without their answers
 * @param heldOut what it does to the answers of these folds, which had no part in choosing it there; empty if there are none
 * @param chosenBy what it does to all answers, by which it was chosen in the end: figures that flatter
 * @param moved the answers that it moves, in the order of the source
 * @param why what ties it to its concept, in words
 */
public record Proposal(Edit edit, int folds, Optional<Effect> heldOut, Effect chosenBy, List<Moved> moved, String why) {
    public Proposal {
        moved = List.copyOf(moved);
    }

    /** By how much it makes the sum of squared differences smaller, over all answers. */
    public double gain() {
        return chosenBy.gain();
    }
}
