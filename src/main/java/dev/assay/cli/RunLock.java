package dev.assay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keeps other runs from writing the same files as long as this one does. What is locked is an empty file beside each, and
 * the lock is the system's: it goes with the process, however that ends. What a process that was killed leaves is just a
 * file, which the next run takes over and removes.
 */
final class RunLock implements Closeable {

    /** A file that is locked by way of the channel. */
    private record Held(Path file, FileChannel channel) {}

    private final List<Held> held = new ArrayList<>();
    private final Thread atExit = new Thread(this::release);

    private RunLock() {}

    /**
     * Locks files and folders, which need not exist.
     *
     * @throws CommandException if another run has locked one of them
     */
    static RunLock on(List<Path> places) throws IOException {
        RunLock lock = new RunLock();
        // An interrupted process closes nothing.
        Runtime.getRuntime().addShutdownHook(lock.atExit);
        try {
            for (Path place : places) {
                lock.add(place);
            }
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void add(Path place) throws IOException {
        Path file = place.resolveSibling("." + place.getFileName() + ".lock");
        boolean done = false;
        while (!done) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // Another run's, or left by one that was killed: the lock tells.
            }
            done = lock(file, place);
        }
    }

    /** Locks a file unless it is removed meanwhile by the run that had locked it: then it keeps nobody away. */
    private boolean lock(Path file, Path place) throws IOException {
        FileChannel channel = null;
        boolean kept = false;
        try {
            Object before = identity(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                throw CommandException.failed("another run is writing to '" + place + "'");
            }
            kept = Objects.equals(before, identity(file));
        } catch (NoSuchFileException e) {
            kept = false;
        } finally {
            if (channel != null && !kept) {
                channel.close();
            }
        }
        if (kept) {
            synchronized (held) {
                held.add(new Held(file, channel));
            }
        }
        return kept;
    }

    /** What tells a file from a later one of the same name; null where the system does not say. */
    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // This disk knows no locks, and a run on it is better than none.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process ends, and the hook runs.
        }
        release();
    }

    /** Removes the files while they are still locked, so that none is removed that another run has locked. */
    private void release() {
        synchronized (held) {
            for (Held one : held) {
                try {
                    Files.deleteIfExists(one.file());
                } catch (IOException e) {
                    // It stays, and the next run takes it over.
                }
                try {
                    one.channel().close();
                } catch (IOException e) {
                    // The lock goes with the process.
                }
            }
            held.clear();
        }
    }
}
