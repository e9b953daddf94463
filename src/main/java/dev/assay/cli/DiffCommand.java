package dev.assay.cli;

import dev.assay.batch.source.InputFormat;
import dev.assay.report.DifferenceJson;
import dev.assay.report.DifferenceReport;
import dev.assay.rubric.RubricSet;
import dev.assay.study.difference.Comparison;
import dev.assay.study.difference.Difference;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a change of a pack does to the grades of answers. */
@Command(
        name = "diff",
        description = "Grades answers by two versions of a pack and tells whose grade changes, and why.",
        footer = {
            "",
            "An answer moves if its score, its band, its red flags or its review change; those that change band come",
            "first. The changes below it add up to that of its score. Exits with 1 if rows are rejected."
        })
final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The pack as it was: a folder, a rubric file or a bundled pack.")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The pack as it is now.")
    private String now;

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ANSWERS",
            description = "Files or folders, as grade reads them; - is standard input.")
    private List<String> answers;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many answers are shown at most. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the result is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(names = "--input-format", paramLabel = "FORMAT", description = InputFormatOption.DESCRIPTION)
    private InputFormat inputFormat;

    @Option(names = "--encoding", paramLabel = "NAME", description = EncodingName.DESCRIPTION)
    private String encoding;

    @Option(names = "--fail-on-band", description = "Exits with 1 if an answer changes band or a question is gone.")
    private boolean failOnBand;

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw CommandException.misuse("--limit must not be below 0, and is " + limit);
        }
        RubricSet before = PackArgument.readSound(old);
        RubricSet after = PackArgument.readSound(now);
        Difference difference;
        try (AnswerSources sources =
                new AnswerSources(answers, Optional.ofNullable(inputFormat), EncodingName.of(encoding), streams.in())) {
            difference = Comparison.of(before, after).compare(sources, limit);
            sources.tellEmpty(streams);
        }
        RejectedRows rejected = new RejectedRows(streams);
        difference.rejected().forEach(rejected::say);
        rejected.end();
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(
                    format == ReportFormat.JSON
                            ? DifferenceJson.of(difference)
                            : DifferenceReport.of(difference, streams.terminal().width()));
            out.complete();
        }
        // A question that is gone is graded no more: that is no smaller change than another band.
        boolean moves = difference.bandChanges() > 0 || !difference.onlyOld().isEmpty();
        boolean fails = !difference.rejected().isEmpty() || failOnBand && moves;
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
