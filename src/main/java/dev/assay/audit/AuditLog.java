package dev.assay.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Batch;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Appends what a run does to a file of JSON Lines, chained by their hashes: a line {@code run} with what decides the
 * grades, a line {@code answer} or {@code rejected} for each row, and a line {@code end} with the counts. A line stands in
 * the file before the next one is made. Lines of earlier runs stay as they are; only half a line, left by a run that was
 * killed, is cut off, and the next {@code run} says how many bytes that were.
 *
 * <p>The chain shows that no line was changed, added or taken out in front of the last. That the last lines are still
 * there, only the last hash can show, kept somewhere else: {@link #lastHash}. For one thread.
 */
public final class AuditLog implements Closeable {

    private static final int TAIL = 1 << 16;

    private final FileChannel file;
    private final Path path;
    private final boolean begun;
    private String last;

    private AuditLog(FileChannel file, Path path, boolean begun, String last) {
        this.file = file;
        this.path = path;
        this.begun = begun;
        this.last = last;
    }

    /**
     * Opens a log, or begins one, and notes that a run begins.
     *
     * @param batch by what is graded
     * @param pack what the caller calls the rubrics
     * @param sources what the caller calls the sources of the answers
     * @param now when the run begins
     * @throws AuditException if the file is something else, or another run is writing to it
     */
    public static AuditLog open(Path path, Batch batch, String pack, List<String> sources, Instant now)
            throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(file, path);
            long whole = wholeLines(file);
            long cut = file.size() - whole;
            AuditLog log = new AuditLog(file, path, whole == 0, lastHash(file, whole, path));
            file.truncate(whole);
            file.position(whole);
            ObjectNode run = AuditEntry.newObject();
            run.put("type", "run");
            run.put("format", 1);
            run.put("at", now.toString());
            run.put("cut", cut);
            run.put("pack", pack);
            ArrayNode names = run.putArray("answers");
            sources.forEach(names::add);
            RunFacts.of(batch).write(run);
            log.append(AuditEntry.written(run));
            return log;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void lock(FileChannel file, Path path) throws IOException {
        try {
            if (file.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // Locked by this process: told below.
        }
        throw new AuditException("another run is writing to " + path);
    }

    /** The end of the last line that has a line break. */
    private static long wholeLines(FileChannel file) throws IOException {
        for (long end = file.size(); end > 0; end = Math.max(0, end - TAIL)) {
            byte[] block = read(file, Math.max(0, end - TAIL), end);
            for (int i = block.length - 1; i >= 0; i--) {
                if (block[i] == '\n') {
                    return end - block.length + i + 1;
                }
            }
        }
        return 0;
    }

    private static String lastHash(FileChannel file, long end, Path path) throws IOException {
        if (end == 0) {
            return Chain.BEGINNING;
        }
        // The line's end is enough, however long it is.
        String tail = new String(read(file, Math.max(0, end - TAIL), end - 1), StandardCharsets.UTF_8);
        String line = tail.substring(tail.lastIndexOf('\n') + 1);
        return Chain.own(line)
                .orElseThrow(
                        () -> new AuditException(path + " is no audit log: its last line has no place in a chain"));
    }

    private static byte[] read(FileChannel file, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // Reading goes on until the block is full.
        }
        return buffer.array();
    }

    /** The results that earlier runs have noted; empty if this run has begun the log. */
    public Optional<LoggedResults> earlier() throws IOException {
        if (begun) {
            return Optional.empty();
        }
        // Through the channel that holds the lock: where locks bind, no other can read.
        long end = file.position();
        file.position(0);
        try {
            InputStream bytes = Channels.newInputStream(file);
            return Optional.of(LoggedResults.read(
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), TAIL), path.toString()));
        } finally {
            file.position(end);
        }
    }

    /** Appends what became of a row. */
    public void add(AuditEntry entry) throws IOException {
        append(entry.object());
    }

    /** Notes that the run has come to its end. */
    public void end(long graded, long rejected) throws IOException {
        ObjectNode end = AuditEntry.newObject();
        end.put("type", "end");
        end.put("graded", graded);
        end.put("rejected", rejected);
        append(AuditEntry.written(end));
        file.force(true);
    }

    private void append(String object) throws IOException {
        String line = Chain.sealed(object, last);
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        last = Chain.own(line).orElseThrow();
    }

    /** The hash of the last line, in lower-case hexadecimal. */
    public String lastHash() {
        return last;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
