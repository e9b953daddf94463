package dev.assay.cli;

import dev.assay.report.MutationJson;
import dev.assay.report.MutationReport;
import dev.assay.rubric.RubricSet;
import dev.assay.study.mutation.MutantKind;
import dev.assay.study.mutation.Mutation;
import dev.assay.study.mutation.MutationRun;
import dev.assay.study.mutation.MutationScore;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Tests a pack's rubrics by changing their own answers. */
@Command(
        name = "mutate",
        description =
                "Changes a pack's own examples and test answers and shows which changes its rubrics do not notice, or should not have.")
final class MutateCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            converter = KindConverter.class,
            completionCandidates = Kinds.class,
            description = "Makes these kinds only: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<MutantKind> kinds;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + Mutation.DEFAULT_LIMIT,
            description = "How many mutants of a kind are made of one rubric at most. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses which, where there are more. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--min-score",
            paramLabel = "FRACTION",
            description = "Exits with 1 if less than this share moves the grade as it must, such as 0.95.")
    private Double minScore;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the result is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    MutateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw CommandException.misuse("--limit must be at least 1, and is " + limit);
        }
        if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
            throw CommandException.misuse("--min-score must be a fraction from 0 to 1, and is " + minScore);
        }
        Set<MutantKind> chosen = kinds == null ? EnumSet.allOf(MutantKind.class) : EnumSet.copyOf(kinds);
        RubricSet rubrics = PackArgument.readSound(pack);
        MutationRun run = Mutation.of(seed, limit, chosen).run(rubrics);
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(
                    format == ReportFormat.JSON
                            ? MutationJson.of(pack, seed, limit, run)
                            : MutationReport.of(pack, run));
            out.complete();
        }
        return reaches(run.score()) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** Where no mutant could be made, nothing was shown. */
    private boolean reaches(MutationScore score) {
        return minScore == null || score.share().orElse(0) >= minScore;
    }

    /** Reads the name of a kind. */
    static final class KindConverter implements ITypeConverter<MutantKind> {
        @Override
        public MutantKind convert(String value) {
            for (MutantKind kind : MutantKind.values()) {
                if (kind.id().equalsIgnoreCase(value.strip())) {
                    return kind;
                }
            }
            throw new TypeConversionException(
                    "'" + value + "' is no kind of mutant; there are " + String.join(", ", new Kinds()));
        }
    }

    /** The names of all kinds. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(MutantKind.values()).map(MutantKind::id).iterator();
        }
    }
}
