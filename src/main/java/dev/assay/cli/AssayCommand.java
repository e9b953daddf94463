package dev.assay.cli;

import dev.assay.grade.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that the others belong to. */
@Command(
        name = "assay",
        description = "Grades free-text answers against concept rubrics and shows its evidence.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = AssayCommand.Version.class,
        footer = {
            "",
            "Without a command, the example answers are graded.",
            "Exit codes: 0 fine, 1 findings (rejected rows, failing checks), 2 misuse, 3 could not go on."
        })
final class AssayCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Says how to use the command.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Says which version this is.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Name and version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Engine.NAME};
        }
    }
}
