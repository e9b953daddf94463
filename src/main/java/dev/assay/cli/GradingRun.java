package dev.assay.cli;

import dev.assay.audit.AuditEntry;
import dev.assay.audit.AuditLog;
import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.report.GradeJson;
import dev.assay.report.GradeLine;
import dev.assay.report.resume.EarlierResults;
import dev.assay.report.resume.EarlierResults.Known;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Grades answers into files and counts them; for one batch. */
final class GradingRun {

    private static final double LONG_TO_WATCH = 2;
    private static final double LONG_UNWATCHED = 60;

    /** What is written of a row; of an answer whose result was known, that. */
    private record Written(Row row, Outcome outcome, Known known, String line, Optional<AuditEntry> entry) {}

    private final Streams streams;
    private final GradeWriter writer;
    private final ResultFile results;
    private final Optional<ResultFile> rejects;
    private final Optional<EarlierResults> earlier;
    private final Optional<AuditLog> audit;
    private final EarlierTrust trust;
    private Optional<RejectedRows> told = Optional.empty();
    private long graded;
    private long known;
    private long rejected;
    private long forReview;
    private double seconds;

    /** @param rejects where rejected rows go as JSON Lines; if nowhere, they are told on standard error */
    GradingRun(Streams streams, GradeWriter writer, ResultFile results, Optional<ResultFile> rejects) {
        this(streams, writer, results, rejects, Optional.empty(), Optional.empty());
    }

    /**
     * @param earlier what is known of earlier runs; only if results are written as JSON Lines
     * @param audit where the run is noted
     */
    GradingRun(
            Streams streams,
            GradeWriter writer,
            ResultFile results,
            Optional<ResultFile> rejects,
            Optional<EarlierResults> earlier,
            Optional<AuditLog> audit) {
        this.streams = streams;
        this.writer = writer;
        this.results = results;
        this.rejects = rejects;
        this.earlier = earlier;
        this.audit = audit;
        this.trust = new EarlierTrust(streams);
    }

    /** Tells in short of the rows of unknown questions; this run. */
    GradingRun inShort() {
        told = Optional.of(new RejectedRows(streams));
        return this;
    }

    /** Grades all rows, of whose number nothing is known, and completes the files. */
    void run(Batch batch, Iterator<Row> rows) throws IOException {
        run(batch, rows, OptionalDouble::empty);
    }

    /**
     * Grades all rows and completes the files.
     *
     * @param distance how far the rows are read
     */
    void run(Batch batch, Iterator<Row> rows, Distance distance) throws IOException {
        long start = System.nanoTime();
        try (Progress progress = new Progress(streams, distance)) {
            Iterator<Row> remaining = afterKept(batch, batch.admitted(rows), progress);
            try (Stream<Written> outcomes = batch.each(remaining, row -> written(batch, row))) {
                writer.begin(results);
                for (Iterator<Written> all = outcomes.iterator(); all.hasNext(); progress.step()) {
                    write(all.next(), progress);
                }
                writer.end(results);
            }
        } catch (IOException | RuntimeException | Error e) {
            tellLeft();
            throw e;
        }
        if (earlier.isPresent()) {
            earlier.get().close();
        }
        told.ifPresent(RejectedRows::end);
        results.complete();
        if (rejects.isPresent()) {
            rejects.get().complete();
        }
        if (audit.isPresent()) {
            audit.get().end(graded, rejected);
        }
        seconds = (System.nanoTime() - start) / 1e9;
    }

    /** Leaves those results of an earlier run in their place that this one begins with; returns the other rows. */
    private Iterator<Row> afterKept(Batch batch, Iterator<Row> rows, Progress progress) throws IOException {
        if (earlier.isEmpty()) {
            return rows;
        }
        trust.decide(earlier.get(), audit, progress);
        Row first = null;
        while (first == null && rows.hasNext()) {
            Row row = rows.next();
            Optional<Known> kept = row instanceof Submission answer
                    ? earlier.get().keeps(answer, batch.fingerprint(answer.question()))
                    : Optional.empty();
            if (kept.isPresent()) {
                note(entry(kept.get()));
                count((Submission) row, kept.get());
            } else if (row instanceof Rejection rejection) {
                write(rejected(rejection), progress);
            } else {
                first = row;
                continue;
            }
            progress.step();
        }
        earlier.get().settle();
        progress.otherWork();
        return first == null ? rows : new Preceded<>(first, rows);
    }

    private void count(Submission answer, Known result) throws IOException {
        writer.known(answer);
        graded++;
        known++;
        forReview += result.needsReview() ? 1 : 0;
    }

    private Written written(Batch batch, Row row) {
        if (earlier.isPresent() && row instanceof Submission answer) {
            Optional<Known> found = earlier.get().find(answer, batch.fingerprint(answer.question()));
            if (found.isPresent()) {
                return new Written(answer, null, found.get(), "", entry(found.get()));
            }
        }
        Outcome outcome = batch.outcome(row);
        if (outcome instanceof Rejection rejection) {
            return rejected(rejection);
        }
        Graded graded = (Graded) outcome;
        String line = writer.line(graded);
        return new Written(row, graded, null, line, audit.map(log -> AuditEntry.of(writer.json(graded, line))));
    }

    private Written rejected(Rejection rejection) {
        return new Written(
                rejection, rejection, null, GradeJson.of(rejection) + "\n", audit.map(log -> AuditEntry.of(rejection)));
    }

    private Optional<AuditEntry> entry(Known result) {
        return audit.map(log -> AuditEntry.of(new String(result.line(), StandardCharsets.UTF_8).stripTrailing()));
    }

    private void note(Optional<AuditEntry> entry) throws IOException {
        if (audit.isPresent()) {
            audit.get().add(entry.orElseThrow());
        }
    }

    private void write(Written written, Progress progress) throws IOException {
        note(written.entry());
        if (written.known() != null) {
            count((Submission) written.row(), written.known());
            results.write(written.known().line());
        } else if (written.outcome() instanceof Graded done) {
            graded++;
            forReview += done.grade().review().needed() ? 1 : 0;
            writer.write(results, done, written.line());
        } else if (written.outcome() instanceof Rejection rejection) {
            rejected++;
            writer.rejected(rejection);
            if (rejects.isPresent()) {
                rejects.get().write(written.line());
            } else {
                progress.pause();
                told.ifPresentOrElse(rows -> rows.say(rejection), () -> streams.say(GradeLine.of(rejection)));
            }
        }
    }

    private void tellLeft() {
        if (results.left().isPresent() && graded > 0) {
            streams.say(String.format(
                    Locale.ROOT,
                    "what was graded so far, %,d answers, is in %s; --resume goes on from there",
                    graded,
                    results.left().get()));
        }
    }

    /** {@code 55 graded, 10 rejected}. */
    String counts() {
        String before = earlier.isPresent() ? String.format(Locale.ROOT, " (%,d of them before)", known) : "";
        return String.format(Locale.ROOT, "%,d graded%s, %,d rejected", graded, before, rejected);
    }

    /** Says the counts, how many answers are for a person, and, of a long run, how long it took. */
    void tellSummary() {
        String review = forReview == 0 ? "" : String.format(Locale.ROOT, ", %,d for a person to look at", forReview);
        streams.say(counts() + review);
        earlier.ifPresent(results -> trust.tell(results.doubted()));
        audit.ifPresent(log -> streams.say("the last hash of the audit log is " + log.lastHash()));
        if (seconds >= (streams.terminal().err() ? LONG_TO_WATCH : LONG_UNWATCHED)) {
            streams.say(String.format(
                    Locale.ROOT,
                    "in %s, %,.0f answers a second",
                    Progress.duration(Math.round(seconds)),
                    (graded - known) / seconds));
        }
    }

    int exitCode() {
        return rejected > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
