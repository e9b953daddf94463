package dev.assay.report.resume;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file with the places at which they begin. A last line without a line break, which a process that was
 * killed leaves behind, is none. {@link #at} may be called by several threads, {@link #next} by one.
 */
final class LineFile implements Closeable {

    private static final int BLOCK = 1 << 16;

    /**
     * One line.
     *
     * @param start the byte at which it begins
     * @param bytes the line with its line break
     */
    record Line(long start, byte[] bytes) {
        long end() {
            return start + bytes.length;
        }
    }

    private final FileChannel file;
    private long next;
    private byte[] block = new byte[0];
    private int used;

    private LineFile(FileChannel file) {
        this.file = file;
    }

    /** Opens a file for reading from its beginning. */
    static LineFile open(Path path) throws IOException {
        return new LineFile(FileChannel.open(path, StandardOpenOption.READ));
    }

    /** The next line, or nothing behind the last one that is whole. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (used == block.length) {
                block = read(next + line.size());
                used = 0;
                if (block.length == 0) {
                    return Optional.empty();
                }
            }
            int end = lineBreak(block, used);
            line.write(block, used, end - used);
            used = end;
            if (block[end - 1] == '\n') {
                long start = next;
                next += line.size();
                return Optional.of(new Line(start, line.toByteArray()));
            }
        }
    }

    /** The whole line that begins at a place. */
    byte[] at(long start) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            byte[] read = read(start + line.size());
            if (read.length == 0) {
                throw new IOException("the file has become shorter while it was read");
            }
            int end = lineBreak(read, 0);
            line.write(read, 0, end);
            if (read[end - 1] == '\n') {
                return line.toByteArray();
            }
        }
    }

    private byte[] read(long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
        int count = file.read(buffer, from);
        return Arrays.copyOf(buffer.array(), Math.max(count, 0));
    }

    /** The index behind the first line break, or the end. */
    private static int lineBreak(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
