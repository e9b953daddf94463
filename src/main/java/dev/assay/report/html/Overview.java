package dev.assay.report.html;

import java.util.List;

/**
 * What the overview shows.
 *
 * @param lead what was graded, in a sentence
 * @param anonymous whether pseudonyms stand for names
 * @param notices what a reader must know before anything else
 * @param checks how many grades a person should check, and why, in words; empty if none
 * @param carried the columns of the input that stand beside candidates
 * @param queue answers that a person should look at, those first that may change most
 * @param ranking candidates, the best mean score first
 * @param shared answers that share text
 * @param columns the questions
 * @param rows candidates by question
 * @param bands from the lowest to the highest
 * @param flags all flags that count somewhere
 * @param rejects rows that were not graded
 * @param rejected how many there are, by reason; empty if there are none
 * @param damaged lines of the results that could not be read
 * @param origin with what the answers were graded; empty if there is none
 */
record Overview(
        Frame frame,
        String lead,
        boolean anonymous,
        List<String> notices,
        String checks,
        List<String> carried,
        List<Queued> queue,
        List<Ranked> ranking,
        SharedSection shared,
        List<Column> columns,
        List<Row> rows,
        List<String> bands,
        List<Flag> flags,
        List<Reject> rejects,
        List<String> rejected,
        List<String> damaged,
        List<Origin> origin) {

    /** So many answers to look at are shown at once; who looks for the others opens them. */
    private static final int QUEUED_AT_ONCE = 3;

    private static final int HASH_HEAD = 12;

    /** The answers to look at that are shown at once. */
    List<Queued> firstQueued() {
        return queue.subList(0, Math.min(QUEUED_AT_ONCE, queue.size()));
    }

    /** The answers to look at that come after these. */
    List<Queued> queuedAfter() {
        return queue.subList(firstQueued().size(), queue.size());
    }

    /**
     * A reason for a review.
     *
     * @param detail what it rests on
     * @param said what the answer says of that, and {@code denied} what it says against it; both empty if it is no such reason
     */
    record Reason(String words, String detail, String said, String denied) {}

    /** A flag and what it says. */
    record Flag(String id, String says) {}

    /**
     * An answer to look at, or all of a candidate's.
     *
     * @param effect what a look may change, empty if that is not known
     */
    record Queued(
            String candidate,
            String href,
            String question,
            String score,
            String band,
            List<Reason> reasons,
            String effect) {}

    /**
     * With what answers were graded.
     *
     * @param hashes of rubrics, as hexadecimal digits
     */
    record Origin(String words, List<String> hashes) {

        /** What of a hash is enough to tell it from others. */
        static String head(String hash) {
            return hash.substring(0, Math.min(HASH_HEAD, hash.length()));
        }

        static String tail(String hash) {
            return hash.substring(head(hash).length());
        }
    }

    /**
     * A candidate in the order of the mean scores; of equal ones the rank is the same.
     *
     * @param carried a value for each of the columns
     * @param bands the bands of single answers
     * @param strength what speaks most for the candidate, empty if nothing does, and {@code doubts} what against
     * @param ask the first question to ask; empty if nothing is open
     */
    record Ranked(
            String rank,
            String candidate,
            String href,
            List<CarriedColumns.Value> carried,
            String mean,
            OverallBand band,
            BandBar bands,
            DepthBars depth,
            String strength,
            List<String> doubts,
            String ask) {}

    /** A question and all answers to it. */
    record Column(
            String id,
            String text,
            String href,
            String count,
            String mean,
            int step,
            BandBar bands,
            int reviews,
            int flags) {}

    /** A candidate and the answer to each question. */
    record Row(
            String candidate,
            String href,
            List<Cell> cells,
            String mean,
            int step,
            String band,
            long flags,
            long reviews) {}

    /**
     * An answer in the table.
     *
     * @param given whether there is one; nothing else is filled if not
     * @param step how good it is, in five steps
     * @param flags the ids of those that count, separated by spaces
     * @param says what they say
     * @param lowered why the band is lower than what the answer says earns; empty if it is not
     */
    record Cell(
            boolean given,
            String href,
            String score,
            int step,
            String band,
            int flagCount,
            String flags,
            String says,
            boolean review,
            String lowered) {

        static final Cell NONE = new Cell(false, "", "", 0, "", 0, "", "", false, "");
    }

    /** A row that was not graded. */
    record Reject(String candidate, String question, String what, String detail, String place) {}
}
