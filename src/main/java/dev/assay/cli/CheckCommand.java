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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks packs by what they say of themselves. */
final class CheckCommand implements Callable<Integer> {

    private final PositionalParamSpec packs = PositionalParamSpec.builder()
            .arity("1..*")
            .paramLabel("PACK")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .required(true)
            .description("Packs' folders, rubric files, or bundled packs' names.")
            .build();

    private final Streams streams;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("check").addPositional(packs);
        spec.usageMessage()
                .description("Checks packs: whether they can be read, and whether their own examples and tests hold.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        List<String> all = packs.getValue();
        try (ResultFile out = ResultFile.to(streams.out())) {
            for (String pack : all) {
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
