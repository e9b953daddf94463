package dev.assay.cli;

import dev.assay.report.CheckReport;
import dev.assay.rubric.Problem;
import dev.assay.rubric.RubricException;
import dev.assay.rubric.RubricSet;
import dev.assay.study.CheckedCase;
import dev.assay.study.SelfCheck;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks packs by what they say of themselves. */
@Command(
        name = "check",
        description = "Checks packs: whether they can be read, and whether their own examples and tests hold.")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACK",
            description = "Packs' folders, rubric files, or bundled packs' names.")
    private List<String> packs;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        try (ResultFile out = ResultFile.to(streams.out())) {
            for (String pack : packs) {
                sound &= check(pack, out);
            }
            out.complete();
        }
        return sound ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private boolean check(String pack, ResultFile out) throws IOException {
        try {
            RubricSet rubrics = PackArgument.read(pack);
            List<CheckedCase> cases = SelfCheck.run(rubrics);
            out.write(CheckReport.of(pack, rubrics, cases));
            return cases.stream().noneMatch(CheckedCase::fails);
        } catch (RubricException e) {
            for (Problem problem : e.problems()) {
                out.write(problem + "\n");
            }
            int count = e.problems().size();
            out.write(pack + ": " + (count == 1 ? "1 problem" : count + " problems") + "\n");
            return false;
        }
    }
}
