package dev.assay.cli;

import dev.assay.batch.source.Answers;
import dev.assay.batch.source.FileBytes;
import dev.assay.grade.Grader;
import dev.assay.rubric.PatchedRubric;
import dev.assay.rubric.Problem;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricException;
import dev.assay.rubric.RubricPatch;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes accepted changes into a rubric. */
@Command(
        name = "apply",
        description = "Writes what is left of a patch into the rubric's file, and who accepted it.",
        footer = {
            "",
            "Only the lines that must change do. If the result could not be read, nothing is written.",
            "Run 'check' afterwards."
        })
final class ApplyCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "PACK", description = "A pack's folder, or a rubric file.")
    private String pack;

    @Parameters(index = "1", paramLabel = "PATCH", description = "A patch as 'suggest' writes it.")
    private String patchFile;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who accepts the changes.")
    private String by;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the change, such as 2026-01-31. Default: today, in UTC.")
    private LocalDate date;

    ApplyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (by.isBlank()) {
            throw CommandException.misuse("--by must say who accepts the changes");
        }
        RubricSet rubrics = PackArgument.readSound(pack);
        try {
            RubricPatch patch = patch();
            return apply(patch, PackArgument.rubric(rubrics, patch.rubric()));
        } catch (RubricException e) {
            e.problems().stream().map(Problem::toString).forEach(streams::say);
            streams.say("nothing is written");
            return ExitCode.FAILED;
        }
    }

    private int apply(RubricPatch patch, Rubric rubric) throws IOException {
        Path file = Path.of(rubric.file());
        if (!Files.isRegularFile(file)) {
            throw CommandException.misuse("the pack '" + pack + "' is part of Assay: copy it to change it");
        }
        if (patch.isEmpty()) {
            streams.say("nothing is left in '" + patchFile + "': nothing is written");
            return ExitCode.FINE;
        }
        String fingerprint = Grader.compile(rubric).fingerprint();
        if (patch.fingerprint().isPresent() && !patch.fingerprint().get().equals(fingerprint)) {
            streams.say("the rubric has changed since the patch was made: its figures may not hold any more");
        }
        LocalDate day = date == null ? LocalDate.now(Clock.systemUTC()) : date;
        String text = PatchedRubric.text(file, patch, by, day);
        try (ResultFile out = ResultFile.to(file)) {
            out.write(text);
            out.complete();
        }
        streams.say("changed " + file);
        return ExitCode.FINE;
    }

    private RubricPatch patch() throws IOException {
        try (InputStream bytes = FileBytes.open(Path.of(patchFile))) {
            return RubricPatch.read(patchFile, Answers.readText(patchFile, bytes));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw CommandException.misuse("no file '" + patchFile + "'");
        }
    }
}
