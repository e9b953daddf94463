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
     * What they ask for.
     *
     * @param name the folder as it was named
     * @throws CommandException if the key would lie in the report
     */
    ReportSettings settings(Optional<RubricSet> pack, String name, ReportFolder folder) throws IOException {
        if (key.getValue() != null && !isAnonymous()) {
            throw CommandException.misuse("--key goes with --anonymous");
        }
        List<String> columns = groups.getValue();
        String called = title.getValue();
        return new ReportSettings(
                called == null ? ReportSettings.TITLE : called,
                pack,
                columns == null ? Set.of() : Set.copyOf(columns),
                isAnonymous() ? Optional.of(pseudonyms(name, folder)) : Optional.empty());
    }

    private Pseudonyms pseudonyms(String name, ReportFolder folder) throws IOException {
        String given = key.getValue();
        Path path = Path.of(name);
        Path file = given == null ? path.resolveSibling(path.getFileName() + ".key") : path(given);
        if (folder.holds(file)) {
            throw CommandException.misuse(
                    "the key '" + file + "' would lie in the report; whoever gets the report is not to have it");
        }
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
