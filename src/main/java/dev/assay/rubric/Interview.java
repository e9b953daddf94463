package dev.assay.rubric;

/**
 * How a pack's questions are used in an interview.
 *
 * @param minutes how long the interview is
 * @param questions how many questions fit into it
 * @param keepLast the minutes at the end that belong to the candidate's own questions
 */
public record Interview(Range minutes, Range questions, int keepLast) {

    /** 30 to 45 minutes for 5 to 6 questions, the last 10 for the candidate. */
    public static final Interview DEFAULT = new Interview(new Range(30, 45), new Range(5, 6), 10);

    /**
     * Whole numbers, both ends included.
     *
     * @param from the least
     * @param to the most
     */
    public record Range(int from, int to) {}
}
