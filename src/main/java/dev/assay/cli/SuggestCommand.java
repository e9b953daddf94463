package dev.assay.cli;

import dev.assay.report.SuggestionJson;
import dev.assay.report.SuggestionPatch;
import dev.assay.report.SuggestionText;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.study.suggestion.GradedRows;
import dev.assay.study.suggestion.SuggestionReport;
import dev.assay.study.suggestion.Suggestions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes changes of a rubric from answers that people have graded. */
@Command(
        name = "suggest",
        description = "Proposes patterns for a rubric from answers that people have graded; changes nothing.",
        footer = {
            "",
            "GRADED has candidate, question, answer and the person's score (0 to 1) or band.",
            "What is proposed goes into a patch with --patch; delete what you do not accept, then use 'apply'."
        })
final class SuggestCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(index = "1", paramLabel = "QUESTION", description = "The question's id.")
    private String question;

    @Parameters(
            index = "2",
            paramLabel = "GRADED",
            description = "A CSV, TSV, JSON Lines or .xlsx file of graded answers.")
    private String graded;

    @Mixin
    private HumanGradeOptions human;

    @Option(names = "--encoding", paramLabel = "NAME", description = EncodingName.DESCRIPTION)
    private String encoding;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Into how many folds people are put; each is held out once. Default: 5.")
    private int folds;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the report is written: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format;

    @Option(names = "--patch", paramLabel = "FILE", description = "Where the proposals go as a patch, for 'apply'.")
    private Path patch;

    SuggestCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (folds < 2) {
            throw CommandException.misuse("--folds must be at least 2, not " + folds);
        }
        RunPlaces places = new RunPlaces(new ReadPlaces().pack(pack).reads(graded, "the answers"));
        if (patch != null) {
            places.writes("--patch", patch.toString(), "the patch");
        }
        RubricSet rubrics = PackArgument.readSound(pack);
        Rubric rubric = PackArgument.rubric(rubrics, question);
        GradedFile file = GradedFile.read(graded, EncodingName.of(encoding));
        GradedRows rows = file.rows(rubrics, rubric, human.columns(), streams);
        SuggestionReport report = Suggestions.of(rubric, rows.answers(), folds, rubrics.rubrics());
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(
                    format == ReportFormat.JSON
                            ? SuggestionJson.of(report)
                            : SuggestionText.of(report, streams.terminal().width()));
            out.complete();
        }
        if (patch != null) {
            try (ResultFile out = ResultFile.to(patch)) {
                out.write(SuggestionPatch.of(report, graded, file.sha256()));
                out.complete();
            }
        }
        return rows.problems().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
