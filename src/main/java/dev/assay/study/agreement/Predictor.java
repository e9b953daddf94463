package dev.assay.study.agreement;

/** Whose grades are held beside the first human's. */
public enum Predictor {
    /** Assay's */
    ASSAY,
    /** the second human's */
    SECOND_HUMAN,
    /**
     * the mean of the question's human scores for every answer to it. It is the mean of all, the one measured included,
     * which favours it: left out, it would be the lower the higher the score is, and correlate with it perfectly and wrongly.
     */
    MEAN,
    /**
     * a straight line through the logarithm of the number of words, fitted for each answer on the other answers to its
     * question (least squares, leave-one-out), cut off at 0 and 1
     */
    LENGTH
}
