package dev.assay.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that a report replaces as a whole: it is written beside it and put in its place when it is complete, so that a
 * report that fails leaves the one before. A folder that holds anything and was not written by a report is refused. Not
 * thread-safe.
 */
public final class ReportFolder implements Closeable {

    /** Marks a folder as one that the next report may replace. */
    static final String MARKER = ".assay-report";

    private final Path target;
    private final Path unfinished;
    private boolean closed;

    private ReportFolder(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /**
     * Begins to write a folder.
     *
     * @throws ReportException if there is something else in its place, or no folder to put it into
     */
    public static ReportFolder open(Path folder) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new ReportException("'" + folder + "' is a file, and the report is a folder");
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve(MARKER)) && !isEmpty(target)) {
            throw new ReportException(
                    "'" + folder + "' holds something that is no report of Assay's; it would be replaced");
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new ReportException("no folder '" + target.getParent() + "' for '" + folder + "'");
        }
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        delete(unfinished);
        Files.createDirectory(unfinished);
        Files.writeString(
                unfinished.resolve(MARKER),
                "Assay wrote this folder, and replaces all of it when it writes the report anew.\n");
        return new ReportFolder(target, unfinished);
    }

    /** Where the report is written until it is complete. */
    public Path path() {
        return unfinished;
    }

    /** Whether there is an earlier report in its place. */
    public boolean replaces() {
        return Files.exists(target.resolve(MARKER));
    }

    /** Puts the folder in its place. */
    public void complete() throws IOException {
        Path old = target.resolveSibling(unfinished.getFileName() + ".old");
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(target, old);
        }
        try {
            Files.move(unfinished, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, target);
            }
            throw e;
        }
        closed = true;
        delete(old);
    }

    /** Throws away a folder that is not complete. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            delete(unfinished);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
