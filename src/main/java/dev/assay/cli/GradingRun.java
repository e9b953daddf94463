package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.report.GradeJson;
import dev.assay.report.GradeLine;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Grades answers into files and counts them; for one batch. */
final class GradingRun {

    private record Written(Outcome outcome, String line) {}

    private final Streams streams;
    private final GradeWriter writer;
    private final ResultFile results;
    private final Optional<ResultFile> rejects;
    private final Optional<RejectedRows> told;
    private long graded;
    private long rejected;

    /** @param rejects where rejected rows go as JSON Lines; if nowhere, they are told on standard error */
    GradingRun(Streams streams, GradeWriter writer, ResultFile results, Optional<ResultFile> rejects) {
        this(streams, writer, results, rejects, Optional.empty());
    }

    private GradingRun(
            Streams streams,
            GradeWriter writer,
            ResultFile results,
            Optional<ResultFile> rejects,
            Optional<RejectedRows> told) {
        this.told = told;
        this.streams = streams;
        this.writer = writer;
        this.results = results;
        this.rejects = rejects;
    }

    /** The same, told in short where the rows of many unknown questions are rejected. */
    GradingRun inShort() {
        return new GradingRun(streams, writer, results, rejects, Optional.of(new RejectedRows(streams)));
    }

    /** Grades all rows and completes the files. */
    void run(Batch batch, Iterator<Row> rows) throws IOException {
        try (Progress progress = new Progress(streams);
                Stream<Written> outcomes = batch.grade(rows, this::written)) {
            writer.begin(results);
            for (Iterator<Written> all = outcomes.iterator(); all.hasNext(); progress.step()) {
                write(all.next(), progress);
            }
            writer.end(results);
        }
        told.ifPresent(RejectedRows::end);
        results.complete();
        if (rejects.isPresent()) {
            rejects.get().complete();
        }
    }

    private Written written(Outcome outcome) {
        return new Written(outcome, outcome instanceof Graded done ? writer.line(done) : GradeJson.of(outcome) + "\n");
    }

    private void write(Written written, Progress progress) throws IOException {
        if (written.outcome() instanceof Graded done) {
            graded++;
            writer.write(results, done, written.line());
        } else if (written.outcome() instanceof Rejection rejection) {
            rejected++;
            if (rejects.isPresent()) {
                rejects.get().write(written.line());
            } else {
                progress.pause();
                told.ifPresentOrElse(rows -> rows.say(rejection), () -> streams.say(GradeLine.of(rejection)));
            }
        }
    }

    /** {@code 55 graded, 10 rejected}. */
    String summary() {
        return String.format(Locale.ROOT, "%,d graded, %,d rejected", graded, rejected);
    }

    int exitCode() {
        return rejected > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
