package dev.assay.cli;

import dev.assay.report.CheckJson;
import dev.assay.report.CheckReport;
import dev.assay.report.CheckSarif;
import dev.assay.report.CheckedPack;
import dev.assay.report.LintReport;
import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.RubricException;
import dev.assay.study.SelfCheck;
import dev.assay.study.lint.Lint;
import dev.assay.study.lint.LintFinding;
import dev.assay.study.lint.LintRule.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks packs by what they say of themselves, and by what rubrics should not say. */
@Command(
        name = "check",
        description = {
            "Checks packs: whether they can be read, whether their own examples and tests hold, and whether their"
                    + " patterns are of use.",
            "A comment '# lint: allow RULE: REASON' on the line of a finding, or alone on the line before it, allows it."
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "Packs' folders, rubric files, or bundled packs' names.")
    private List<String> packs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are written: ${COMPLETION-CANDIDATES}. Default: text.")
    private CheckFormat format;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "Exit with 1 from this level of lint on: ${COMPLETION-CANDIDATES}. Default: error.")
    private Level failOn;

    @Option(names = "--verbose", description = "Lists notes in the text, too. Machine formats always hold them.")
    private boolean verbose;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<CheckedPack> checked = new ArrayList<>();
        List<LocatedPack> readable = new ArrayList<>();
        try (ResultFile out = ResultFile.to(streams.out())) {
            for (String pack : packs) {
                checked.add(check(pack, readable));
                if (format == CheckFormat.TEXT) {
                    out.write(CheckReport.of(checked.get(checked.size() - 1)));
                }
            }
            List<LintFinding> lint = Lint.run(readable);
            switch (format) {
                case TEXT -> out.write(LintReport.of(lint, verbose));
                case JSON -> out.write(CheckJson.of(checked, lint));
                case SARIF -> out.write(CheckSarif.of(checked, lint));
            }
            out.complete();
            boolean fine = checked.stream().allMatch(CheckedPack::isSound)
                    && lint.stream().noneMatch(finding -> finding.rule().level().compareTo(failOn) <= 0);
            return fine ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private static CheckedPack check(String name, List<LocatedPack> readable) {
        try {
            LocatedPack pack = PackArgument.readLocated(name);
            readable.add(pack);
            return new CheckedPack(name, pack.rubrics().rubrics().size(), List.of(), SelfCheck.run(pack.rubrics()));
        } catch (RubricException e) {
            return new CheckedPack(name, 0, e.problems(), List.of());
        }
    }
}
