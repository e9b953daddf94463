package dev.assay.report.html;

import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Severity;

/** How often a flag was raised in the answers to a question. */
final class FlagTally {

    private final String id;
    private Severity severity = Severity.MINOR;
    private int counting;
    private int excused;

    FlagTally(String id) {
        this.id = id;
    }

    void add(RaisedFlag flag) {
        severity = flag.severity().compareTo(severity) > 0 ? flag.severity() : severity;
        counting += flag.counts() ? 1 : 0;
        excused += flag.counts() ? 0 : 1;
    }

    String id() {
        return id;
    }

    /** The highest that it was raised with. */
    Severity severity() {
        return severity;
    }

    int counting() {
        return counting;
    }

    int excused() {
        return excused;
    }
}
