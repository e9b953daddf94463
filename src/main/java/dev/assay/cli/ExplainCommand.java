package dev.assay.cli;

import dev.assay.batch.Names;
import dev.assay.batch.Submission;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.FileBytes;
import dev.assay.batch.source.InputFormat;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.report.Explanation;
import dev.assay.report.Ink;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Explains the grade of one answer. */
final class ExplainCommand implements Callable<Integer> {

    private final PositionalParamSpec pack = PackArgument.spec().index("0").build();

    private final PositionalParamSpec question = PositionalParamSpec.builder()
            .index("1")
            .paramLabel("QUESTION")
            .type(String.class)
            .required(true)
            .description("The question's id.")
            .build();

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .index("2")
            .paramLabel("FILE")
            .type(String.class)
            .required(true)
            .description("The answer; - is standard input. With --candidate a table of answers, as grade reads it.")
            .build();

    private final OptionSpec candidate = OptionSpec.builder("--candidate")
            .paramLabel("NAME")
            .type(String.class)
            .description("Whose answer of a table is explained.")
            .build();

    private final OptionSpec encoding = EncodingName.option();

    private final Streams streams;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("explain")
                .addPositional(pack)
                .addPositional(question)
                .addPositional(file)
                .addOption(candidate)
                .addOption(encoding);
        spec.usageMessage()
                .description("Shows one answer with everything that was found in it, and how its score came about.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        RubricSet rubrics = PackArgument.readSound(pack.getValue());
        Rubric rubric = PackArgument.rubric(rubrics, question.getValue());
        String answer =
                candidate.getValue() == null ? answer(file.getValue()) : answer(file.getValue(), candidate.getValue());
        Grade grade = Grader.compile(rubric).grade(answer);
        Ink ink = streams.terminal().colours() ? Ink.ANSI : Ink.NONE;
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(Explanation.of(rubric, grade, streams.terminal().width(), ink));
            out.complete();
        }
        if (answer.isBlank()) {
            streams.say((file.getValue().equals("-") ? "standard input" : "'" + file.getValue() + "'")
                    + " holds no answer");
        }
        return ExitCode.FINE;
    }

    private String answer(String file) throws IOException {
        if (InputFormat.ofName(file).isPresent()) {
            throw CommandException.misuse("'" + file + "' is a table; say whose answer with --candidate NAME");
        }
        if (file.equals("-")) {
            return Answers.readText(file, streams.in(), EncodingName.of(encoding.getValue()));
        }
        try (InputStream bytes = FileBytes.open(Path.of(file))) {
            return Answers.readText(file, bytes, EncodingName.of(encoding.getValue()));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw CommandException.misuse("no file '" + file + "'");
        }
    }

    /** The first answer of somebody to the question in a table. */
    private String answer(String table, String name) throws IOException {
        try (AnswerSources rows = new AnswerSources(
                List.of(table), Optional.empty(), EncodingName.of(encoding.getValue()), streams.in())) {
            while (rows.hasNext()) {
                if (rows.next() instanceof Submission row
                        && row.candidate().equals(Names.plain(name))
                        && row.question().equals(question.getValue())) {
                    return row.answer();
                }
            }
        }
        throw CommandException.misuse("'" + table + "' has no answer of '" + name + "' to " + question.getValue());
    }
}
