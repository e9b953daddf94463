package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.InputFormat;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Grades many answers. */
final class GradeCommand implements Callable<Integer> {

    private static final String STREAM = "-";

    private final PositionalParamSpec pack = PackArgument.spec().index("0").build();

    private final PositionalParamSpec answers = PositionalParamSpec.builder()
            .index("1..*")
            .arity("1..*")
            .paramLabel("ANSWERS")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .required(true)
            .description("Files or folders; - is standard input.")
            .build();

    private final OptionSpec format = OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(ResultFormat.class)
            .description(
                    "How grades are written: ${COMPLETION-CANDIDATES}. Default: what the name of --out tells, or text.")
            .build();

    private final OptionSpec inputFormat = OptionSpec.builder("--input-format")
            .paramLabel("FORMAT")
            .type(InputFormat.class)
            .description(
                    "How answers are written: ${COMPLETION-CANDIDATES}. Default: what their name tells, or what they look like.")
            .build();

    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(String.class)
            .defaultValue(STREAM)
            .description("Where grades go; - is standard output, the default.")
            .build();

    private final OptionSpec rejected = OptionSpec.builder("--rejected")
            .paramLabel("FILE")
            .type(String.class)
            .description("Where rejected rows go, as JSON Lines. Default: standard error, as text.")
            .build();

    private final OptionSpec copies = OptionSpec.builder("--copies")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                    "Where pairs of answers of different candidates go that share text, as JSON Lines; - is standard output.")
            .build();

    private final OptionSpec threads = OptionSpec.builder("--threads")
            .paramLabel("N")
            .type(Integer.class)
            .description("How many answers are graded at once. Default: one for each processor.")
            .build();

    private final Streams streams;

    GradeCommand(Streams streams) {
        this.streams = streams;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("grade")
                .addPositional(pack)
                .addPositional(answers)
                .addOption(format)
                .addOption(inputFormat)
                .addOption(out)
                .addOption(rejected)
                .addOption(copies)
                .addOption(threads);
        spec.usageMessage()
                .description("Grades answers: every one of them comes out graded, or rejected with a reason.")
                .footer(
                        "",
                        "A CSV, TSV or JSON Lines file has candidate, question and answer; other columns are carried through.",
                        "A folder has an answer a file: <candidate>/<question-id>.md or .txt.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Integer workers = threads.getValue();
        if (workers != null && workers < 1) {
            throw CommandException.misuse("--threads must be at least 1, not " + workers);
        }
        String resultName = out.getValue();
        String rejectName = rejected.getValue();
        if (resultName.equals(rejectName)) {
            throw CommandException.misuse("--out and --rejected must not go to the same place");
        }
        String copyName = copies.getValue();
        if (copyName != null && (copyName.equals(resultName) || copyName.equals(rejectName))) {
            throw CommandException.misuse("--copies must not go to the same place as --out or --rejected");
        }
        PackArgument.spare(pack.getValue(), resultName, "the result");
        if (rejectName != null) {
            PackArgument.spare(pack.getValue(), rejectName, "what is rejected");
        }
        if (copyName != null) {
            PackArgument.spare(pack.getValue(), copyName, "what is shared");
        }
        RubricSet rubrics = PackArgument.readSound(pack.getValue());
        Batch batch = Batch.of(rubrics);
        Optional<InputFormat> given = Optional.ofNullable(inputFormat.getValue());
        try (AnswerSources sources = new AnswerSources(answers.getValue(), given, streams.in());
                ResultFile results = sources.target(resultName, streams);
                ResultFile rejects = rejectName == null ? null : sources.target(rejectName, streams);
                ResultFile shared = copyName == null ? null : sources.target(copyName, streams)) {
            Optional<CopyReport> copyReport = Optional.ofNullable(shared).map(file -> new CopyReport(rubrics, file));
            GradeWriter plain = writer(sources);
            GradeWriter writer =
                    copyReport.map(report -> report.listening(plain)).orElse(plain);
            GradingRun run = new GradingRun(streams, writer, results, Optional.ofNullable(rejects));
            run.run(workers == null ? batch : batch.threads(workers), sources);
            sources.tellEmpty(streams);
            streams.say(run.summary());
            if (copyReport.isPresent()) {
                copyReport.get().complete(streams);
            }
            return run.exitCode();
        }
    }

    private GradeWriter writer(AnswerSources sources) throws IOException {
        ResultFormat given = format.getValue();
        return switch (given == null ? ResultFormat.ofName(out.getValue()) : given) {
            case JSONL -> new GradeWriter.Json();
            case CSV -> new GradeWriter.Csv(sources.columns());
            case TEXT -> new GradeWriter.Text(streams.terminal().width());
        };
    }
}
