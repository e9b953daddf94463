package dev.assay.report.stored;

import dev.assay.batch.Outcome;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file of results of which single lines are read again. Thread-safe. */
public final class StoredFile implements Closeable {

    private final FileChannel channel;

    private StoredFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens a file. */
    public static StoredFile open(Path path) throws IOException {
        return new StoredFile(FileChannel.open(path));
    }

    /**
     * Reads a line.
     *
     * @param place where {@link StoredResults} found it
     * @throws IOException also if the file was changed since
     */
    public Outcome read(Place place) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(place.length());
        while (line.hasRemaining()) {
            if (channel.read(line, place.offset() + line.position()) < 0) {
                throw new EOFException(place + " is no longer there: the file was changed while it was read");
            }
        }
        try {
            return StoredOutcome.read(line.array(), place);
        } catch (StoredException e) {
            throw new IOException(place + ": " + e.getMessage() + "; the file was changed while it was read", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
