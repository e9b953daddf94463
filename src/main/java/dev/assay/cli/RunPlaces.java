package dev.assay.cli;

import dev.assay.batch.source.FileBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a run writes, by the places to which the names lead. Whatever is added is held against what the run reads and what
 * was added before, so that nothing replaces anything else: files first, then the folder of a report, then its key. Nothing
 * is opened.
 */
final class RunPlaces {

    /** What is written: its place first, then those where it is kept until it is complete; none of standard output. */
    private record Target(String option, String name, List<Path> places) {

        /** A place where both go; of standard output, nothing but its name. */
        Optional<Path> shared(Target other) throws IOException {
            for (Path place : places) {
                for (Path another : other.places) {
                    if (RealPath.same(place, another)) {
                        return Optional.of(place);
                    }
                }
            }
            return places.isEmpty() && other.places.isEmpty() ? Optional.of(Path.of(name)) : Optional.empty();
        }
    }

    private final ReadPlaces read;
    private final List<Target> targets = new ArrayList<>();
    private final List<Path> locked = new ArrayList<>();
    private Optional<Path> report = Optional.empty();

    /** @param read all that the run reads */
    RunPlaces(ReadPlaces read) {
        this.read = read;
    }

    /**
     * A file is written: all of it, and put in its place when it is complete, or at its end.
     *
     * @param option the option that names it
     * @param name its name; {@code -} is standard output
     * @param what what is written, as {@code the result}
     * @throws CommandException if it would replace anything, or there cannot be such a file
     */
    RunPlaces writes(String option, String name, String what) throws IOException {
        return file(option, name, what, false);
    }

    /** A file is written as {@link ResultFile#kept} does it; as {@link #writes} otherwise. */
    RunPlaces keeps(String option, String name, String what) throws IOException {
        return file(option, name, what, true);
    }

    private RunPlaces file(String option, String name, String what, boolean kept) throws IOException {
        if (name.equals(Streams.NAME)) {
            add(new Target(option, name, List.of()));
            return this;
        }
        Path path = ReportOptions.path(name);
        Path place = RealPath.of(path);
        boolean stream = FileBytes.isStream(path);
        Target target = new Target(option, name, kept && !stream ? ResultFile.keeping(place) : List.of(place));
        add(target);
        if (read.pack().isPresent()) {
            PackArgument.spare(read.pack().get(), name, what);
        }
        for (Path written : target.places()) {
            read.spare(written, written.equals(place) ? name : written.toString());
        }
        if (!stream) {
            ResultFile.place(path);
            locked.add(place);
        }
        return this;
    }

    private void add(Target target) throws IOException {
        for (Target other : targets) {
            Optional<Path> shared = other.shared(target);
            if (shared.isPresent()) {
                boolean unfinished = other.places().indexOf(shared.get()) > 0;
                throw CommandException.misuse(other.option() + " and " + target.option()
                        + " must not go to the same place"
                        + (unfinished ? ": " + other.option() + " is kept there until it is complete" : ""));
            }
        }
        targets.add(target);
    }

    /**
     * The folder of a report is replaced.
     *
     * @throws CommandException if anything that is read or written lies in it, or there is no folder to put it into
     */
    RunPlaces report(String name) throws IOException {
        Path path = ReportOptions.path(name);
        Path place = RealPath.of(path);
        read.spareFrom(place);
        for (Target target : targets) {
            for (Path written : target.places()) {
                spareFrom(place, written, target.name());
            }
        }
        read.spare(place, name);
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw CommandException.misuse("no folder '" + place.getParent() + "' for '" + name + "'");
        }
        report = Optional.of(place);
        locked.add(place);
        return this;
    }

    /** Makes sure that a place, of what messages call by this name, is not in a folder that is replaced. */
    static void spareFrom(Path report, Path place, String name) {
        if (place.startsWith(report)) {
            throw CommandException.misuse("'" + name + "' lies in the folder of the report, which is replaced");
        }
    }

    /**
     * The key of a report's pseudonyms is written, and read before that if it is there.
     *
     * @throws CommandException if it would lie in the report, or as {@link #writes} does
     */
    RunPlaces key(String name) throws IOException {
        Path place = RealPath.of(ReportOptions.path(name));
        if (report.isPresent() && place.startsWith(report.get())) {
            throw CommandException.misuse(
                    "the key '" + name + "' would lie in the report; whoever gets the report is not to have it");
        }
        return file("--key", name, "the key", false);
    }

    /**
     * Keeps other runs from writing the same.
     *
     * @throws CommandException if one of them does
     */
    RunLock lock() throws IOException {
        return RunLock.on(locked);
    }
}
