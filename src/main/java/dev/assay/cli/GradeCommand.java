package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.InputFormat;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades many answers. */
@Command(
        name = "grade",
        description = "Grades answers: every one of them comes out graded, or rejected with a reason.",
        footer = {
            "",
            "A CSV, TSV or JSON Lines file has candidate, question and answer; other columns are carried through.",
            "A folder has an answer a file: <candidate>/<question-id>.md or .txt."
        })
final class GradeCommand implements Callable<Integer> {

    private static final String STREAM = "-";

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ANSWERS",
            description = "Files or folders; - is standard input.")
    private List<String> answers;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How grades are written: ${COMPLETION-CANDIDATES}. Default: what the name of --out tells, or text.")
    private ResultFormat format;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "How answers are written: ${COMPLETION-CANDIDATES}. Default: what their name tells, or what they look like.")
    private InputFormat inputFormat;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = STREAM,
            description = "Where grades go; - is standard output, the default.")
    private String out;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Where rejected rows go, as JSON Lines. Default: standard error, as text.")
    private String rejected;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many answers are graded at once. Default: one for each processor.")
    private Integer threads;

    GradeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (threads != null && threads < 1) {
            throw CommandException.misuse("--threads must be at least 1, not " + threads);
        }
        if (out.equals(rejected)) {
            throw CommandException.misuse("--out and --rejected must not go to the same place");
        }
        RubricSet rubrics = PackArgument.readSound(pack);
        Batch batch = Batch.of(rubrics);
        try (AnswerSources sources = new AnswerSources(answers, Optional.ofNullable(inputFormat), streams.in());
                ResultFile results = target(out, sources);
                ResultFile rejects = rejected == null ? null : target(rejected, sources)) {
            GradingRun run = new GradingRun(streams, writer(sources), results, Optional.ofNullable(rejects));
            run.run(threads == null ? batch : batch.threads(threads), sources);
            streams.say(run.summary());
            return run.exitCode();
        }
    }

    private GradeWriter writer(AnswerSources sources) throws IOException {
        return switch (format == null ? ResultFormat.ofName(out) : format) {
            case JSONL -> new GradeWriter.Json();
            case CSV -> new GradeWriter.Csv(sources.columns());
            case TEXT -> new GradeWriter.Text(streams.terminal().width());
        };
    }

    private ResultFile target(String name, AnswerSources sources) throws IOException {
        if (name.equals(STREAM)) {
            return ResultFile.to(streams.out());
        }
        try {
            Path path = Path.of(name);
            if (sources.contain(path)) {
                throw CommandException.misuse("'" + name + "' holds the answers; it would be overwritten");
            }
            return ResultFile.to(path);
        } catch (InvalidPathException e) {
            throw CommandException.misuse("'" + name + "' is no name for a file here");
        }
    }
}
