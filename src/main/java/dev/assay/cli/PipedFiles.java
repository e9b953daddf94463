package dev.assay.cli;

import dev.assay.batch.source.FileBytes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What comes down pipes, put on the disk for who has to read it more than once, until this is closed. */
final class PipedFiles implements Closeable {

    private final List<Path> copies = new ArrayList<>();

    /** The file itself; a copy of what comes out of it, if it is a pipe or a device. */
    Path of(Path file) throws IOException {
        if (!FileBytes.isStream(file)) {
            return file;
        }
        Path copy = Files.createTempFile("assay-", ".jsonl");
        copy.toFile().deleteOnExit();
        copies.add(copy);
        try (InputStream bytes = FileBytes.open(file)) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
    }
}
