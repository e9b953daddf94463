package dev.assay.study.suggestion;

/**
 * What a change does to some answers.
 *
 * @param tally those that it moves
 * @param chance the share of them that would move rightly if the change moved every answer that it could move, whatever it
 *     says: what the precision of {@code tally} must be compared with
 * @param before how near our scores are to people's without it
 * @param after how near they are with it: the rubric was compiled with the change, and the answers graded again
 */
public record Effect(Tally tally, double chance, Agreement before, Agreement after) {

    /** By how much it makes the sum of squared differences smaller. */
    public double gain() {
        return before.answers() * (before.rmse() * before.rmse() - after.rmse() * after.rmse());
    }
}
