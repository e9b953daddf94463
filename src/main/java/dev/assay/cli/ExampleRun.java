package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.InputFormat;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Assay does when it is asked for nothing: grades the example answers that come with it. Those of the working
 * directory are taken if there are any, so that a clone shows its own.
 */
final class ExampleRun {

    private static final Path PACK = Path.of("rubrics", "django");
    private static final Path ANSWERS = Path.of("examples", "answers", "answers.csv");
    private static final String BUNDLED_ANSWERS = "/dev/assay/examples/answers/answers.csv";

    private final Streams streams;

    ExampleRun(Streams streams) {
        this.streams = streams;
    }

    int run() throws IOException {
        RubricSet rubrics = PackArgument.readSound(Files.isDirectory(PACK) ? PACK.toString() : "django");
        Path full = fullResult();
        GradingRun run;
        try (AnswerReader answers = answers();
                ResultFile table = ResultFile.to(streams.out());
                ResultFile json = ResultFile.to(full)) {
            GradeWriter both =
                    new TableAndJson(new GradeWriter.Text(streams.terminal().width()), json);
            run = new GradingRun(streams, both, table, Optional.empty());
            run.run(Batch.of(rubrics), answers);
            json.complete();
        }
        streams.say(run.counts() + ": the example answers, by the pack " + rubrics.id());
        streams.say("The full result is in " + full);
        streams.say("Try: explain, check, grade; --help says how");
        return run.exitCode();
    }

    private static AnswerReader answers() throws IOException {
        if (Files.isRegularFile(ANSWERS)) {
            return Answers.open(ANSWERS);
        }
        InputStream bundled = ExampleRun.class.getResourceAsStream(BUNDLED_ANSWERS);
        if (bundled == null) {
            throw CommandException.failed("no " + ANSWERS + " here, nor in the library");
        }
        return Answers.open(ANSWERS.toString(), bundled, Optional.of(InputFormat.CSV));
    }

    private static Path fullResult() throws IOException {
        Path build = Path.of("target");
        return Files.isDirectory(build)
                ? build.resolve("example-grades.jsonl")
                : Files.createTempFile("assay-example-grades-", ".jsonl");
    }
}
