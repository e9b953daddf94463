package dev.assay.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go: a file, which appears when it is complete and stays as it was otherwise, or a stream. A stream gets
 * whole lines only.
 */
final class ResultFile implements Closeable {

    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private final Optional<Path> target;
    private final Optional<Path> unfinished;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(FLUSH_AT);
    private boolean closed;

    private ResultFile(OutputStream out, Optional<Path> target, Optional<Path> unfinished) {
        this.out = out;
        this.target = target;
        this.unfinished = unfinished;
    }

    /** Results that go to a stream, which stays open. */
    static ResultFile to(OutputStream stream) {
        return new ResultFile(stream, Optional.empty(), Optional.empty());
    }

    /** Results that go to a file; written as they come if it is a device or a pipe. */
    static ResultFile to(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw CommandException.misuse(path + " is a folder");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new ResultFile(Files.newOutputStream(path), Optional.of(path), Optional.empty());
        }
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (!Files.isDirectory(file.getParent())) {
            throw CommandException.misuse("no folder " + path.toAbsolutePath().getParent() + " for " + path);
        }
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        OutputStream out = Files.newOutputStream(
                unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        unfinished.toFile().deleteOnExit();
        return new ResultFile(out, Optional.of(file), Optional.of(unfinished));
    }

    /**
     * Makes sure that results do not replace what a command reads.
     *
     * @param target a file to be written
     * @param read the name of what is read
     * @param why what the file is, if it is the same, as {@code holds the answers}
     * @throws CommandException if it is the same file
     */
    static void spare(Path target, String read, String why) throws IOException {
        try {
            if (Files.exists(target) && Files.exists(Path.of(read)) && Files.isSameFile(Path.of(read), target)) {
                throw CommandException.misuse("'" + target + "' " + why + "; it would be overwritten");
            }
        } catch (InvalidPathException e) {
            // No such file can exist, so none is the same.
        }
    }

    /** Writes text that ends with a line break. */
    void write(String text) throws IOException {
        lines.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (lines.size() >= FLUSH_AT) {
            flush();
        }
    }

    /** Where bytes go that are no lines; nothing else may be written then. Stays open when it is closed. */
    OutputStream bytes() {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private void flush() throws IOException {
        lines.writeTo(out);
        lines.reset();
        out.flush();
    }

    /** Writes what is left, and puts a file in its place. */
    void complete() throws IOException {
        flush();
        closed = true;
        if (target.isPresent()) {
            out.close();
        }
        if (unfinished.isPresent()) {
            move(unfinished.get(), target.orElseThrow());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Throws away a file that is not complete. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (target.isPresent()) {
                out.close();
            }
            if (unfinished.isPresent()) {
                Files.deleteIfExists(unfinished.get());
            }
        }
    }
}
