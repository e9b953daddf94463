package dev.assay.cli;

import dev.assay.batch.source.Answers;
import dev.assay.report.DraftYaml;
import dev.assay.rubric.LocatedPack;
import dev.assay.rubric.RubricException;
import dev.assay.rubric.RubricSet;
import dev.assay.study.draft.Draft;
import dev.assay.study.draft.DraftException;
import dev.assay.study.draft.Drafts;
import dev.assay.study.draft.Improvement;
import dev.assay.study.draft.Setting;
import dev.assay.study.suggestion.GradedRows;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a first rubric. */
@Command(
        name = "draft",
        description = "Drafts a first rubric from a question and a reference answer, for a person to correct.",
        footer = {
            "",
            "Comments in the draft say what each part was made from, and what a person has to decide.",
            "Run 'check' afterwards, and 'suggest' where there are graded answers."
        })
final class DraftCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--question",
            paramLabel = "TEXT",
            required = true,
            description = "The question as the candidate is asked; @FILE reads it from a file.")
    private String question;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            required = true,
            description = "A text file with what a full answer says; - is standard input.")
    private String reference;

    @Option(
            names = "--graded",
            paramLabel = "FILE",
            description =
                    "A CSV, TSV, JSON Lines or .xlsx file of graded answers, by which weights and patterns are improved.")
    private String graded;

    @Mixin
    private HumanGradeOptions human;

    @Option(names = "--encoding", paramLabel = "NAME", description = EncodingName.DESCRIPTION)
    private String encoding;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            description =
                    "The pack that the rubric is for, a folder or a bundled pack's name: its bands and terms are used. Default:"
                            + " the one in whose folder --out puts it.")
    private String pack;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The rubric's id. Default: from the name of --out, or the reference.")
    private String id;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the rubric goes. Default: standard output.")
    private Path out;

    @Option(names = "--force", description = "Overwrites the file of --out if it is there.")
    private boolean force;

    DraftCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null && Files.exists(out) && !force) {
            throw CommandException.misuse("'" + out + "' is there already; --force overwrites it");
        }
        if (out != null) {
            new RunPlaces(read()).writes("--out", out.toString(), "the draft");
        }
        String asked = asked();
        String name = RubricId.of(id, out, reference);
        Draft draft = drafted(name, asked, text(reference));
        boolean allRead = true;
        if (graded != null) {
            RubricSet rubrics = RubricSet.of(name, name, List.of(draft.rubric()));
            GradedRows rows = GradedFile.read(graded, EncodingName.of(encoding))
                    .rows(rubrics, draft.rubric(), human.columns(), streams);
            allRead = rows.problems().isEmpty();
            draft = Improvement.of(draft, rows.answers());
        }
        try (ResultFile file = out == null ? ResultFile.to(streams.out()) : ResultFile.to(out)) {
            file.write(DraftYaml.of(draft));
            file.complete();
        }
        return allRead ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** What is read; not the pack, into whose folder a draft may well go. */
    private ReadPlaces read() throws IOException {
        ReadPlaces read = new ReadPlaces().reads(reference, "the reference");
        if (graded != null) {
            read.reads(graded, "the answers");
        }
        return question.startsWith("@") ? read.reads(question.substring(1), "the question") : read;
    }

    /** The question; a file's name in its place is surely meant to be read. */
    private String asked() throws IOException {
        if (question.startsWith("@")) {
            return text(question.substring(1));
        }
        if (question.indexOf(' ') < 0 && new File(question).isFile()) {
            throw CommandException.misuse(
                    "'" + question + "' is a file; --question @" + question + " reads the question from it");
        }
        return question;
    }

    private Draft drafted(String name, String asked, String text) {
        try {
            return Drafts.of(name, asked, text, setting());
        } catch (DraftException e) {
            throw CommandException.failed(reference + ": " + e.getMessage());
        }
    }

    /** The pack that is named, or else the one into whose folder the draft goes. */
    private Setting setting() {
        if (pack != null) {
            return Setting.of(readPack(pack));
        }
        if (out == null) {
            return Setting.NONE;
        }
        Path folder = out.getParent() == null ? Path.of(".") : out.getParent();
        return RubricSet.isPack(folder) ? Setting.of(readPack(folder.toString())) : Setting.NONE;
    }

    private static LocatedPack readPack(String name) {
        try {
            return PackArgument.readLocated(name);
        } catch (RubricException e) {
            throw CommandException.failed(PackArgument.described(e, name));
        }
    }

    private String text(String file) throws IOException {
        if (file.equals("-")) {
            return Answers.readText(file, streams.in(), EncodingName.of(encoding));
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return Answers.readText(file, bytes, EncodingName.of(encoding));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw CommandException.misuse("no file '" + file + "'");
        }
    }
}
