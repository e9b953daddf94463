package dev.assay.study.suggestion;

/**
 * An answer whose score a change moves.
 *
 * @param answer the answer, with what the person gave
 * @param before our score without the change
 * @param after our score with it
 * @param start where the words stand that decide, in UTF-16 units of the answer
 * @param end the unit after them; equal to {@code start} if none stand out
 */
public record Moved(GradedAnswer answer, double before, double after, int start, int end) {

    /** Whether the score comes nearer to what the person gave. */
    public boolean rightly() {
        return Tally.rightly(before, after, answer.score());
    }

    /** Whether the score gets farther away from what the person gave. */
    public boolean wrongly() {
        return Tally.wrongly(before, after, answer.score());
    }
}
