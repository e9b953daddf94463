package dev.assay.batch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of what has a name: of a file, or of a pipe or a device, which tell neither how much comes nor let anybody go
 * back, and are read once, from their beginning, as standard input is.
 */
public final class FileBytes {

    private FileBytes() {}

    /**
     * Opens a file, a pipe or a device for reading.
     *
     * @throws IOException if it cannot be read, or is not there
     */
    public static InputStream open(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return Files.isRegularFile(path) ? bytes : new OnlyRead(bytes);
    }

    /** Whether there is a pipe or a device: read once, and written to as what is written comes. */
    public static boolean isStream(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** A stream of which nothing is asked but to be read: Java would look for its position, which a pipe has not. */
    private static final class OnlyRead extends FilterInputStream {

        OnlyRead(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public long skip(long length) throws IOException {
            int count = read(new byte[(int) Math.max(0, Math.min(length, 1 << 13))]);
            return Math.max(0, count);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
