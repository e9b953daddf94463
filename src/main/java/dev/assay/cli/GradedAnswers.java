package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.report.GradeLine;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers that were graded and are looked at together.
 *
 * @param graded in the order of their rows
 * @param rejected the others, in theirs
 */
record GradedAnswers(List<Graded> graded, List<Rejection> rejected) {

    GradedAnswers {
        graded = List.copyOf(graded);
        rejected = List.copyOf(rejected);
    }

    /** Grades all rows; those that are rejected are told on standard error. */
    static GradedAnswers of(RubricSet rubrics, Iterator<Row> rows, Streams streams) throws IOException {
        List<Graded> graded = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        try (Progress progress = new Progress(streams);
                Stream<Outcome> outcomes = Batch.of(rubrics).grade(rows)) {
            for (Iterator<Outcome> all = outcomes.iterator(); all.hasNext(); progress.step()) {
                Outcome outcome = all.next();
                if (outcome instanceof Graded answer) {
                    graded.add(answer);
                } else if (outcome instanceof Rejection rejection) {
                    rejected.add(rejection);
                    progress.pause();
                    streams.say(GradeLine.of(rejection));
                }
            }
        }
        return new GradedAnswers(graded, rejected);
    }

    int exitCode() {
        return rejected.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
