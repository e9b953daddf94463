package dev.assay.report.stored;

import dev.assay.batch.Outcome;

/** What a line of stored results turned out to be. */
public sealed interface StoredLine {

    /** Where it stands. */
    Place place();

    /** An outcome, as it was written. */
    record Kept(Place place, Outcome outcome) implements StoredLine {}

    /**
     * No outcome.
     *
     * @param reason what is wrong with it, for a person
     */
    record Damaged(Place place, String reason) implements StoredLine {

        /** {@code file:line: reason}. */
        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }

    /** The last line, which breaks off: whoever wrote it was stopped. */
    record Unfinished(Place place) implements StoredLine {}
}
