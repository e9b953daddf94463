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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pack that a command is given: a folder, a file, or the name of a pack that is part of Assay. */
final class PackArgument {

    private static final Pattern RUBRIC_FILE = Pattern.compile("(?i)\\.(ya?ml|json)$");

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
     * Makes sure that results do not replace a rubric.
     *
     * @param target the name of a file to be written
     * @throws CommandException if it is a file of the pack
     */
    static void spare(String argument, String target) throws IOException {
        if (!exists(argument) || !exists(target) || !RUBRIC_FILE.matcher(target).find()) {
            return;
        }
        Path pack = Path.of(argument).toRealPath();
        Path file = Path.of(target).toRealPath();
        if (file.equals(pack) || Files.isDirectory(pack) && file.startsWith(pack)) {
            throw CommandException.misuse(
                    "'" + target + "' is a file of the pack '" + argument + "'; it would be overwritten");
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
