package dev.assay.report.stored;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a file of results, read as a stream. Blank lines are passed over. A damaged line does not keep the others
 * from being read. Not thread-safe; {@link #hasNext} and {@link #next} throw {@link UncheckedIOException}.
 */
public final class StoredResults implements Iterator<StoredLine>, Closeable {

    /** The longest line that is read, in bytes: far more than the longest answer and what can be found in it. */
    public static final int LONGEST_LINE = 1 << 28;

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private Optional<StoredLine> coming = Optional.empty();
    private long number;
    private long offset;

    private StoredResults(String file, InputStream bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Opens a file. */
    public static StoredResults open(Path path) throws IOException {
        return open(path, path.toString());
    }

    /**
     * Opens a file.
     *
     * @param name what its places call it
     */
    public static StoredResults open(Path path, String name) throws IOException {
        return new StoredResults(name, new BufferedInputStream(Files.newInputStream(path), BUFFER));
    }

    @Override
    public boolean hasNext() {
        try {
            while (coming.isEmpty() && readLine()) {
                // A blank line tells nothing.
            }
            return coming.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoredLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoredLine next = coming.orElseThrow();
        coming = Optional.empty();
        return next;
    }

    /** Reads on to the next line break; false at the end. */
    private boolean readLine() throws IOException {
        line.reset();
        long length = 0;
        int next = bytes.read();
        if (next < 0) {
            return false;
        }
        while (next >= 0 && next != '\n') {
            if (length++ < LONGEST_LINE) {
                line.write(next);
            }
            next = bytes.read();
        }
        number++;
        coming = line(length, next >= 0);
        offset += length + 1;
        return true;
    }

    private Optional<StoredLine> line(long length, boolean ended) {
        Place place = new Place(file, number, offset, (int) Math.min(length, LONGEST_LINE));
        if (length > LONGEST_LINE) {
            return Optional.of(new StoredLine.Damaged(place, "longer than " + LONGEST_LINE + " bytes"));
        }
        byte[] read = line.toByteArray();
        if (isBlank(read)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoredLine.Kept(place, StoredOutcome.read(read, place)));
        } catch (StoredException e) {
            return Optional.of(
                    ended ? new StoredLine.Damaged(place, e.getMessage()) : new StoredLine.Unfinished(place));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
