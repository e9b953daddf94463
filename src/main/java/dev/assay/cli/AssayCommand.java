package dev.assay.cli;

import dev.assay.grade.Engine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The command that the others belong to.
 *
 * <p>Commands are described in code: annotations would be read by reflection, which takes a good part of the time that
 * a short command runs.
 */
final class AssayCommand implements Runnable {

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
            .name("assay")
            .versionProvider(() -> new String[] {Engine.NAME})
            .addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .scopeType(ScopeType.INHERIT)
                    .description("Says how to use the command.")
                    .build())
            .addOption(OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Says which version this is.")
                    .build());

    AssayCommand() {
        spec.usageMessage()
                .description("Grades free-text answers against concept rubrics and shows its evidence.")
                .synopsisSubcommandLabel("COMMAND")
                .footer(
                        "",
                        "Without a command, the example answers are graded.",
                        "Exit codes: 0 fine, 1 findings (rejected rows, failing checks), 2 misuse, 3 could not go on.");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
