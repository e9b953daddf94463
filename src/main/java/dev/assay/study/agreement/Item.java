package dev.assay.study.agreement;

/**
 * How a concept does as an item of a test.
 *
 * @param concept the concept's id
 * @param weight its share of the score
 * @param credited how many answers earned any credit for it
 * @param difficulty the mean credit, a fraction: the higher, the easier
 * @param restCorrelation Pearson's correlation of its credit with the weighted credit of all other concepts (the corrected
 *     item-total correlation; point-biserial where credit is all or nothing)
 * @param life whether it tells answers apart at all
 */
public record Item(String concept, int weight, int credited, Estimate difficulty, Estimate restCorrelation, Life life) {

    /** Whether an item tells answers apart. */
    public enum Life {
        /** some answers earn more than others, or there are too few answers to say */
        ALIVE,
        /** no answer earned anything */
        NEVER_CREDITED,
        /** every answer earned all of it */
        ALWAYS_CREDITED
    }
}
