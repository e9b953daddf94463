package dev.assay.cli;

import dev.assay.batch.Answers;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.report.Explanation;
import dev.assay.report.Ink;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains the grade of one answer. */
@Command(
        name = "explain",
        description = "Shows one answer with everything that was found in it, and how its score came about.")
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(index = "1", paramLabel = "QUESTION", description = "The question's id.")
    private String question;

    @Parameters(index = "2", paramLabel = "FILE", description = "The answer; - is standard input.")
    private String file;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RubricSet rubrics = PackArgument.readSound(pack);
        Rubric rubric = rubrics.find(question)
                .orElseThrow(() -> CommandException.misuse("no rubric '" + question + "' in pack " + rubrics.id() + ": "
                        + String.join(", ", rubrics.ids())));
        Grade grade = Grader.compile(rubric).grade(answer());
        Ink ink = streams.terminal().colours() ? Ink.ANSI : Ink.NONE;
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(Explanation.of(rubric, grade, streams.terminal().width(), ink));
            out.complete();
        }
        return ExitCode.FINE;
    }

    private String answer() throws IOException {
        if (file.equals("-")) {
            return Answers.readText(file, streams.in());
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return Answers.readText(file, bytes);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw CommandException.misuse("no file '" + file + "'");
        }
    }
}
