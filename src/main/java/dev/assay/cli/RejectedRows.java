package dev.assay.cli;

import dev.assay.batch.Rejection;
import dev.assay.report.GradeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which rows were rejected, one line each. Rows of questions that the pack does not have, which a table with other
 * questions is full of, become one line at the end if they are more than {@link GradeLine#MOST_UNKNOWN}.
 */
final class RejectedRows {

    private final Streams streams;
    private final List<Rejection> unknown = new ArrayList<>();
    private final SortedSet<String> questions = new TreeSet<>();
    private long count;

    RejectedRows(Streams streams) {
        this.streams = streams;
    }

    /** Tells of a row now, or keeps it for the end. */
    void say(Rejection rejection) {
        if (rejection.code() != Rejection.Code.UNKNOWN_QUESTION) {
            streams.say(GradeLine.of(rejection));
            return;
        }
        count++;
        questions.add(rejection.question().orElse("?"));
        if (unknown.size() < GradeLine.MOST_UNKNOWN) {
            unknown.add(rejection);
        }
    }

    /** Tells what was kept. */
    void end() {
        if (count <= GradeLine.MOST_UNKNOWN) {
            unknown.forEach(rejection -> streams.say(GradeLine.of(rejection)));
            return;
        }
        streams.say(GradeLine.ofUnknown(count, questions));
    }
}
