package dev.assay.bench;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures Assay beside its peers and prints one Markdown table. */
@Command(
        name = "bench",
        description = "Measures Assay beside its peers, and its own stages, and prints one Markdown table.")
public final class Main implements Callable<Integer> {

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    private boolean help;

    @Option(names = "--quick", description = "Only the 60 patterns and the stages, in three short rounds.")
    private boolean quick;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each row is visited.")
    private int rounds;

    @Option(
            names = "--processor-time",
            description = "Take processor time for the time, as a busy machine needs it;"
                    + " single calls and two threads are always measured by the clock.")
    private boolean processorTime;

    @Option(names = "--copies", description = "Instead of all that, find planted copies among 5,000 to 40,000 answers.")
    private boolean copies;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "SECTION",
            description = "Which of ${COMPLETION-CANDIDATES} to measure.")
    private List<Section> sections;

    /** Runs the benchmarks in the project's folder. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() {
        if (copies) {
            CopyRun.print();
            return 0;
        }
        Pace pace = quick ? Pace.quick(rounds, processorTime) : Pace.usual(rounds, processorTime);
        try (Rounds measured = new Rounds(pace, System.err::println)) {
            System.out.print(new Report(pace, asked(), measured).text());
        }
        return 0;
    }

    private List<Section> asked() {
        if (sections != null) {
            return sections;
        }
        return quick ? List.of(Section.SAMPLE, Section.STAGES) : List.of(Section.values());
    }
}
