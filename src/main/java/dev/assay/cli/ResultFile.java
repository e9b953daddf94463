package dev.assay.cli;

import dev.assay.batch.source.FileBytes;
import dev.assay.report.resume.EarlierResults;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Where results go: a file, which appears when it is complete and stays as it was otherwise, or a stream. A stream gets
 * whole lines only. Of a file that is {@linkplain #kept kept} each line is on its way to the disk before the next one is
 * made, in an unfinished file beside it that outlives a process that is killed.
 */
final class ResultFile implements Closeable {

    private static final int FLUSH_AT = 1 << 16;
    private static final String PARTIAL = ".partial";

    private final OutputStream out;
    private final Optional<Path> target;
    private final Optional<Path> unfinished;
    private final boolean kept;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(FLUSH_AT);
    private boolean closed;

    private ResultFile(OutputStream out, Optional<Path> target, Optional<Path> unfinished, boolean kept) {
        this.out = out;
        this.target = target;
        this.unfinished = unfinished;
        this.kept = kept;
    }

    /** Results that go to a stream, which stays open. */
    static ResultFile to(OutputStream stream) {
        return new ResultFile(stream, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Results that go to a file of this name; {@code -} is standard output.
     *
     * @throws CommandException if there cannot be such a file
     */
    static ResultFile to(String name, Streams streams) throws IOException {
        return name.equals(Streams.NAME) ? to(streams.out()) : to(ReportOptions.path(name));
    }

    /** Results that go to a file; written as they come if it is a device or a pipe. */
    static ResultFile to(Path path) throws IOException {
        if (FileBytes.isStream(path)) {
            return new ResultFile(Files.newOutputStream(path), Optional.of(path), Optional.empty(), false);
        }
        Path file = place(path);
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        OutputStream out = Files.newOutputStream(
                unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        unfinished.toFile().deleteOnExit();
        return new ResultFile(out, Optional.of(file), Optional.of(unfinished), false);
    }

    /**
     * Results that go to a file and, until it is complete, to the end of one beside it, {@code .partial}, which is left
     * when the process is killed or what it does fails. Written as they come if the file is a device or a pipe.
     *
     * @param resume whether what an earlier run has left there is welcome
     * @throws CommandException if it is there and is not
     */
    static ResultFile kept(Path path, boolean resume) throws IOException {
        if (FileBytes.isStream(path)) {
            return to(path);
        }
        Path file = place(path);
        Path unfinished = beside(file, PARTIAL);
        for (Path left : List.of(unfinished, setAside(file))) {
            if (!resume && Files.exists(left) && Files.size(left) > 0) {
                throw CommandException.misuse("'" + left + "' holds what an earlier run has graded;"
                        + " --resume goes on from there, and without that file a run begins anew");
            }
        }
        OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new ResultFile(out, Optional.of(file), Optional.of(unfinished), true);
    }

    /**
     * Opens what earlier runs have left of a file that is {@linkplain #kept kept}.
     *
     * @throws CommandException if this is none
     */
    EarlierResults earlier() throws IOException {
        if (!kept) {
            throw CommandException.misuse("--resume needs results in a file that stays");
        }
        Path file = target.orElseThrow();
        return EarlierResults.open(unfinished.orElseThrow(), setAside(file), file);
    }

    private static Path setAside(Path file) {
        return beside(file, ".earlier");
    }

    /** The place of a file that is {@linkplain #kept kept}, and those that hold what it is to become. */
    static List<Path> keeping(Path file) {
        return List.of(file, beside(file, PARTIAL), setAside(file));
    }

    /**
     * The file itself, where the path leads to it by a link.
     *
     * @throws CommandException if there is a folder in its place, or none to put it into
     */
    static Path place(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw CommandException.misuse(path + " is a folder");
        }
        Path file = RealPath.of(path);
        if (!Files.isDirectory(file.getParent())) {
            throw CommandException.misuse("no folder " + path.toAbsolutePath().getParent() + " for " + path);
        }
        return file;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Where what is written so far is left if nothing more is written; nowhere if it is thrown away. */
    Optional<Path> left() {
        return kept ? unfinished : Optional.empty();
    }

    /** Writes text that ends with a line break. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes text in UTF-8 that ends with a line break. */
    void write(byte[] text) throws IOException {
        lines.writeBytes(text);
        if (kept || lines.size() >= FLUSH_AT) {
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
            if (kept) {
                force(unfinished.get());
            }
            move(unfinished.get(), target.orElseThrow());
            if (kept) {
                Files.deleteIfExists(setAside(target.orElseThrow()));
            }
        }
    }

    /** Waits until a file is on the disk. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Throws away a file that is not complete, unless it is kept and holds anything. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (target.isPresent()) {
                out.close();
            }
            if (unfinished.isPresent() && !(kept && Files.size(unfinished.get()) > 0)) {
                Files.deleteIfExists(unfinished.get());
            }
        }
    }
}
