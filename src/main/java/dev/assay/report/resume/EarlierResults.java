package dev.assay.report.resume;

import dev.assay.batch.KeyIndex;
import dev.assay.batch.Submission;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * The result lines that earlier runs have left, in the file that was being written when the last of them broke off, in
 * one that keeps what no longer was in its place, and in the result itself if there is one.
 *
 * <p>In use: ask {@link #keeps} for one answer after the other, in their order, until it says no; the lines that it has
 * kept stay where they are, at the beginning of the unfinished file. Then {@link #settle}; from then on {@link #find}
 * tells what is known of any other answer, on several threads. As long as the results are not complete nothing that was
 * written is lost, wherever the process is killed.
 */
public final class EarlierResults implements Closeable {

    /**
     * A result that need not be made again.
     *
     * @param line the line with its line break, in UTF-8
     * @param needsReview whether its answer is one for a person to look at
     */
    public record Known(byte[] line, boolean needsReview) {}

    private final Path unfinished;
    private final Path setAside;
    private final Path result;
    private final KeyIndex index = new KeyIndex();
    private final List<LineFile> indexed = new ArrayList<>();
    private LineFile inOrder;
    private Optional<LineFile.Line> waiting;
    private long kept;
    private Optional<Predicate<byte[]>> asWritten = Optional.empty();
    private final LongAdder doubted = new LongAdder();

    private EarlierResults(Path unfinished, Path setAside, Path result) throws IOException {
        this.unfinished = unfinished;
        this.setAside = setAside;
        this.result = result;
        if (!Files.exists(unfinished)) {
            Files.createFile(unfinished);
        }
        inOrder = LineFile.open(unfinished);
        waiting = inOrder.next();
    }

    /**
     * Opens what there is.
     *
     * @param unfinished the file that is being written; made if it is not there
     * @param setAside where lines are put that no longer have their place in it
     * @param result the complete result of an earlier run, if it is there
     */
    public static EarlierResults open(Path unfinished, Path setAside, Path result) throws IOException {
        return new EarlierResults(unfinished, setAside, result);
    }

    /**
     * Has only those lines taken over that are as they were written; without this, those that agree with themselves. To
     * be called first.
     *
     * @param asWritten tells of a line with its line break whether it is; thread-safe
     */
    public void takeOnly(Predicate<byte[]> asWritten) {
        this.asWritten = Optional.of(asWritten);
    }

    private boolean isTaken(byte[] line, ResultKey.OfLine found) {
        return asWritten.map(test -> test.test(line)).orElse(found.agrees());
    }

    /** How many lines {@link #find} did not give though they are of the answer that it was asked for: edited ones. */
    public long doubted() {
        return doubted.sum();
    }

    /**
     * The next line of the unfinished file, if it is the result of this answer; then it stays in its place.
     *
     * @param fingerprint of the question's rubric
     */
    public Optional<Known> keeps(Submission submission, String fingerprint) throws IOException {
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        LineFile.Line line = waiting.get();
        Optional<ResultKey.OfLine> found = ResultKey.ofLine(line.bytes(), line.bytes().length);
        if (found.isEmpty()
                || !found.get().key().equals(ResultKey.of(submission, fingerprint))
                || !isTaken(line.bytes(), found.get())) {
            return Optional.empty();
        }
        kept = line.end();
        waiting = inOrder.next();
        return Optional.of(new Known(line.bytes(), found.get().needsReview()));
    }

    /**
     * Leaves in the unfinished file what was kept, and no half line behind it. Lines that were not kept are set aside,
     * where {@link #find} finds them, as it finds those that were there and those of the result.
     */
    public void settle() throws IOException {
        inOrder.close();
        if (waiting.isPresent()) {
            append(unfinished, kept, setAside);
        }
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            file.truncate(kept);
        }
        index(setAside);
        index(result);
    }

    /** Appends a file from a place on to another, behind its last whole line, and makes sure that it is on the disk. */
    private static void append(Path from, long start, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(
                        to, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            out.truncate(wholeLines(to));
            out.position(out.size());
            in.position(start);
            Channels.newInputStream(in).transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    private static long wholeLines(Path path) throws IOException {
        long end = 0;
        try (LineFile lines = LineFile.open(path)) {
            for (Optional<LineFile.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                end = line.get().end();
            }
        }
        return end;
    }

    private void index(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return;
        }
        LineFile lines = LineFile.open(path);
        int number = indexed.size();
        indexed.add(lines);
        for (Optional<LineFile.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] bytes = line.get().bytes();
            long place = line.get().start() << 1 | number;
            ResultKey.ofLine(bytes, bytes.length)
                    .ifPresent(
                            found -> index.add(found.key().high(), found.key().low(), place));
        }
    }

    /**
     * What is known of an answer. To be called after {@link #settle}; thread-safe.
     *
     * @param fingerprint of the question's rubric
     * @throws UncheckedIOException if the line cannot be read
     */
    public Optional<Known> find(Submission submission, String fingerprint) {
        if (indexed.isEmpty()) {
            return Optional.empty();
        }
        ResultKey key = ResultKey.of(submission, fingerprint);
        long place = index.place(key.high(), key.low());
        if (place < 0) {
            return Optional.empty();
        }
        try {
            byte[] line = indexed.get((int) (place & 1)).at(place >>> 1);
            Optional<ResultKey.OfLine> found = ResultKey.ofLine(line, line.length)
                    .filter(same -> same.key().equals(key));
            if (found.isPresent() && !isTaken(line, found.get())) {
                doubted.increment();
                return Optional.empty();
            }
            return found.map(result -> new Known(line, result.needsReview()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the files, so that one of them can be replaced. */
    @Override
    public void close() throws IOException {
        inOrder.close();
        for (LineFile file : indexed) {
            file.close();
        }
    }
}
