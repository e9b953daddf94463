package dev.assay.cli;

import dev.assay.report.html.Pseudonyms;
import dev.assay.report.html.ReportException;
import dev.assay.report.html.ReportFolder;
import dev.assay.report.html.ReportSettings;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that write a report. */
final class ReportOptions {

    private final OptionSpec title = OptionSpec.builder("--title")
            .paramLabel("TEXT")
            .type(String.class)
            .description("What the report is called. Default: " + ReportSettings.TITLE + ".")
            .build();

    private final OptionSpec anonymous = OptionSpec.builder("--anonymous")
            .type(boolean.class)
            .arity("0")
            .description("The report calls candidates by pseudonyms, and shows no other column.")
            .build();

    private final OptionSpec key = OptionSpec.builder("--key")
            .paramLabel("FILE")
            .type(String.class)
            .description("Where it is kept who is who; to be kept secret. Default: DIR.key, beside the report.")
            .build();

    private final OptionSpec groups = OptionSpec.builder("--group")
            .paramLabel("COLUMN")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("A column that tells a group: no page of the report shows it. May be repeated.")
            .build();

    void addTo(CommandSpec spec) {
        spec.addOption(title).addOption(anonymous).addOption(key).addOption(groups);
    }

    /** Whether one of them is given. */
    boolean given() {
        return title.getValue() != null || isAnonymous() || key.getValue() != null || groups.getValue() != null;
    }

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous.getValue());
    }

    /**
     * The name of the file that tells who is who, if the report has pseudonyms.
     *
     * @param folder the report's folder as it was named
     */
    Optional<String> keyFile(String folder) {
        if (key.getValue() != null && !isAnonymous()) {
            throw CommandException.misuse("--key goes with --anonymous");
        }
        if (!isAnonymous()) {
            return Optional.empty();
        }
        Path path = path(folder);
        return Optional.of(
                key.getValue() != null
                        ? key.getValue()
                        : path.resolveSibling(path.getFileName() + ".key").toString());
    }

    /**
     * Adds a report and the key of its pseudonyms to what a run writes.
     *
     * @param folder the report's folder as it was named
     * @throws CommandException if either is to replace anything else, or the key would lie in the report
     */
    void addTo(RunPlaces places, String folder) throws IOException {
        Optional<String> keyFile = keyFile(folder);
        places.report(folder);
        if (keyFile.isPresent()) {
            places.key(keyFile.get());
        }
    }

    /**
     * What they ask for.
     *
     * @param folder the report's folder as it was named
     * @throws CommandException if the key's file is none
     */
    ReportSettings settings(Optional<RubricSet> pack, String folder) throws IOException {
        List<String> columns = groups.getValue();
        String called = title.getValue();
        Optional<String> keyFile = keyFile(folder);
        return new ReportSettings(
                called == null ? ReportSettings.TITLE : called,
                pack,
                columns == null ? Set.of() : Set.copyOf(columns),
                keyFile.isPresent() ? Optional.of(pseudonyms(path(keyFile.get()))) : Optional.empty());
    }

    private static Pseudonyms pseudonyms(Path file) throws IOException {
        try {
            return Pseudonyms.open(file);
        } catch (ReportException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    /** @throws CommandException if there is something in its place that a report must not replace */
    static ReportFolder folder(String name) throws IOException {
        try {
            return ReportFolder.open(path(name));
        } catch (ReportException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    /** @throws CommandException if no file can have this name */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw CommandException.misuse("'" + name + "' is no name for a file here");
        }
    }
}
