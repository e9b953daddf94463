package dev.assay.report.html;

import dev.assay.report.stored.Place;
import dev.assay.report.stored.StoredLine;
import java.util.List;

/**
 * What went into a report.
 *
 * @param answers how many were graded
 * @param candidates how many people gave them
 * @param questions how many questions they answer
 * @param rejected how many rows were rejected
 * @param damaged lines that could not be read, at most 500
 * @param damagedCount how many there are
 * @param unfinished last lines that break off
 */
public record ReportSummary(
        int answers,
        int candidates,
        int questions,
        int rejected,
        List<StoredLine.Damaged> damaged,
        int damagedCount,
        List<Place> unfinished) {

    public ReportSummary {
        damaged = List.copyOf(damaged);
        unfinished = List.copyOf(unfinished);
    }

    /** Whether every line of the results could be read. */
    public boolean whole() {
        return damagedCount == 0 && unfinished.isEmpty();
    }
}
