package dev.assay.cli;

import dev.assay.batch.Rejection;
import dev.assay.report.GradeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which rows were rejected, one line each. Rows of questions that the pack does not have, which a table with other
 * questions is full of, become one line at the end if they are more than {@value #MOST}.
 */
final class RejectedRows {

    private static final int MOST = 3;

    /** So many questions are named at most. */
    private static final int NAMED = 10;

    private final Streams streams;
    private final List<Rejection> unknown = new ArrayList<>();
    private final Set<String> questions = new TreeSet<>();
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
        if (unknown.size() < MOST) {
            unknown.add(rejection);
        }
    }

    /** Tells what was kept. */
    void end() {
        if (count <= MOST) {
            unknown.forEach(rejection -> streams.say(GradeLine.of(rejection)));
            return;
        }
        String more = questions.size() > NAMED ? ", …" : "";
        streams.say(String.format(
                Locale.ROOT,
                "%,d rows of %s that the pack does not have: %s%s",
                count,
                questions.size() == 1 ? "a question" : String.format(Locale.ROOT, "%,d questions", questions.size()),
                String.join(", ", questions.stream().limit(NAMED).toList()),
                more));
    }
}
