package dev.assay.cli;

import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run reads, by the places to which the names lead; nothing that it writes may replace it. Nothing is opened. */
final class ReadPlaces {

    /** What is read; of a folder, all that stands in it. */
    private record Source(String name, String holds, Path place) {

        boolean contains(Path other) throws IOException {
            return RealPath.same(place, other) || Files.isDirectory(place) && other.startsWith(place);
        }
    }

    private final List<Source> sources = new ArrayList<>();
    private Optional<String> pack = Optional.empty();

    /** Answers are read: files, and folders with an answer a file. A name of nothing is passed over. */
    ReadPlaces answers(List<String> names) throws IOException {
        for (String name : names) {
            reads(name, "the answers");
            Optional<Path> path = existing(name);
            if (path.isPresent() && Files.isDirectory(path.get())) {
                linked(path.get(), "the answers", 2);
            }
        }
        return this;
    }

    /** A pack is read, if it is none of the bundled ones. */
    ReadPlaces pack(String name) throws IOException {
        pack = Optional.of(name);
        Optional<Path> path = existing(name);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            for (Path file : entries(path.get())) {
                if (RubricSet.isReadWithPack(file)) {
                    reads(file.toString(), "a part of the pack");
                }
            }
        } else {
            reads(name, "the pack");
        }
        return this;
    }

    /**
     * A file is read, or a folder. A name of nothing, of a stream and of a device is passed over.
     *
     * @param holds what it holds, as {@code the answers}
     */
    ReadPlaces reads(String name, String holds) throws IOException {
        Optional<Path> path = existing(name);
        if (path.isPresent()) {
            sources.add(new Source(name, holds, RealPath.of(path.get())));
        }
        return this;
    }

    /** What a folder of answers holds by links: it may lie anywhere. */
    private void linked(Path folder, String holds, int depth) throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isSymbolicLink(entry)) {
                reads(entry.toString(), holds);
            }
            if (depth > 1 && Files.isDirectory(entry)) {
                linked(entry, holds, depth - 1);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isReadable(folder)) {
            // Whoever reads it says so.
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static Optional<Path> existing(String name) {
        try {
            Path path = Path.of(name);
            boolean stays = !name.equals(Streams.NAME) && (Files.isRegularFile(path) || Files.isDirectory(path));
            return stays ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes sure that a file or folder can be written.
     *
     * @param place its place
     * @param name what the message calls it
     * @throws CommandException if it would replace what is read, or be read as a part of it by the next run
     */
    void spare(Path place, String name) throws IOException {
        for (Source source : sources) {
            if (source.contains(place)) {
                boolean itself = RealPath.same(source.place(), place);
                if (itself || Files.exists(place)) {
                    throw CommandException.misuse(
                            "'" + name + "' " + (itself ? "" : "lies in '" + source.name() + "', which ") + "holds "
                                    + source.holds() + "; it would be overwritten");
                }
                throw CommandException.misuse("'" + name + "' lies in '" + source.name() + "', which holds "
                        + source.holds() + "; it would be read as one of them from then on. Write it outside of the"
                        + " folder");
            }
        }
    }

    /**
     * Makes sure that a folder can be replaced.
     *
     * @throws CommandException if anything that is read lies in it
     */
    void spareFrom(Path report) {
        for (Source source : sources) {
            RunPlaces.spareFrom(report, source.place(), source.name());
        }
    }

    /** The name of the pack that is read. */
    Optional<String> pack() {
        return pack;
    }
}
