package dev.assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands. To describe all of them would hold up the start of each, so where the first argument names one, only that
 * one is described; those that are to start at once describe themselves in code, the others by annotations.
 */
final class Commands {

    private Commands() {}

    /**
     * What picocli is to know.
     *
     * @param first the first argument; if it names no command, all are described, so that help shows them and a wrong name
     *     is told the nearest
     */
    static CommandLine described(Streams streams, String first) {
        // An argument that begins with @ is what it says: it is not replaced by what a file holds.
        CommandLine assay = new CommandLine(new AssayCommand().spec()).setExpandAtFiles(false);
        Map<String, Supplier<CommandLine>> all = byName(streams);
        if (all.containsKey(first)) {
            return assay.addSubcommand(first, all.get(first).get());
        }
        all.forEach((name, command) -> assay.addSubcommand(name, command.get()));
        return assay;
    }

    private static Map<String, Supplier<CommandLine>> byName(Streams streams) {
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("grade", () -> new CommandLine(new GradeCommand(streams).spec()));
        commands.put("report", () -> new CommandLine(new ReportCommand(streams).spec()));
        commands.put("explain", () -> new CommandLine(new ExplainCommand(streams).spec()));
        commands.put("check", () -> new CommandLine(new CheckCommand(streams)));
        commands.put("diff", () -> new CommandLine(new DiffCommand(streams)));
        commands.put("agree", () -> new CommandLine(new AgreeCommand(streams)));
        commands.put("draft", () -> new CommandLine(new DraftCommand(streams)));
        commands.put("suggest", () -> new CommandLine(new SuggestCommand(streams)));
        commands.put("apply", () -> new CommandLine(new ApplyCommand(streams)));
        commands.put("plan", () -> new CommandLine(new PlanCommand(streams).spec()));
        commands.put("verdict", () -> new CommandLine(new VerdictCommand(streams).spec()));
        commands.put("replay", () -> new CommandLine(new ReplayCommand(streams)));
        commands.put("mutate", () -> new CommandLine(new MutateCommand(streams)));
        return commands;
    }
}
