package dev.assay.cli;

import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.Problem;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricException;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pack that a command is given: a folder, a file, or the name of a pack that is part of Assay. */
final class PackArgument {

    private PackArgument() {}

    /** The argument, at a place that is still to be said. */
    static PositionalParamSpec.Builder spec() {
        return PositionalParamSpec.builder()
                .paramLabel("PACK")
                .type(String.class)
                .required(true)
                .description("A pack's folder, a rubric file, or a bundled pack's name.");
    }

    /**
     * Reads a pack.
     *
     * @throws RubricException with all problems, if there are any
     * @throws CommandException if there is no such pack
     */
    static RubricSet read(String argument) {
        return read(argument, RubricSet::load, RubricSet::bundled);
    }

    /** Reads a pack that remembers where everything stands in its files; throws as {@link #read} does. */
    static LocatedPack readLocated(String argument) {
        return read(argument, LocatedPack::load, LocatedPack::bundled);
    }

    private static <T> T read(String argument, Function<Path, T> load, Function<String, T> bundled) {
        if (exists(argument)) {
            return load.apply(Path.of(argument));
        }
        try {
            return bundled.apply(argument);
        } catch (IllegalArgumentException e) {
            throw CommandException.misuse("no file or folder '" + argument + "', and " + e.getMessage());
        }
    }

    /** Reads a pack that another command is going to use: its problems end the command. */
    static RubricSet readSound(String argument) {
        try {
            return read(argument);
        } catch (RubricException e) {
            throw CommandException.failed(described(e, argument));
        }
    }

    /** What is wrong with a pack, a problem a line. */
    static String described(RubricException wrong, String argument) {
        return wrong.problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\nthe pack '" + argument + "' cannot be used"));
    }

    /**
     * A rubric of a pack.
     *
     * @throws CommandException if the pack has none of this id
     */
    static Rubric rubric(RubricSet rubrics, String id) {
        return rubrics.find(id)
                .orElseThrow(() -> CommandException.misuse(
                        "no rubric '" + id + "' in pack " + rubrics.id() + ": " + String.join(", ", rubrics.ids())));
    }

    /**
     * Makes sure that a file that is no rubric neither replaces a file of a pack nor is read as one later.
     *
     * @param argument the pack that the command is given
     * @param target the name of a file to be written
     * @param what what is written, as messages call it: {@code the result}
     * @throws CommandException if a pack would read it
     */
    static void spare(String argument, String target, String what) throws IOException {
        Path file = path(target);
        if (file == null) {
            return;
        }
        Path there = RealPath.of(file);
        if (!RubricSet.isReadWithPack(there)) {
            return;
        }
        Path folder = there.getParent();
        boolean given = exists(argument);
        boolean ofArgument = given && (isSame(there, argument) || isSame(folder, argument));
        if (!ofArgument && !RubricSet.isPack(folder)) {
            return;
        }
        String pack = "the pack '" + (ofArgument ? argument : folder.getFileName()) + "'";
        if (Files.exists(there)) {
            throw CommandException.misuse("'" + target + "' is a file of " + pack + "; it would be overwritten");
        }
        throw CommandException.misuse("'" + target + "' would be read as a rubric of " + pack + " from then on; write "
                + what + " outside of the folder, as to '" + file.getFileName() + "' in a folder of its own");
    }

    private static boolean isSame(Path path, String other) throws IOException {
        return Files.exists(path) && Files.isSameFile(path, Path.of(other));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
