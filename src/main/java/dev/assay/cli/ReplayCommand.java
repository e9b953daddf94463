package dev.assay.cli;

import dev.assay.audit.AuditException;
import dev.assay.audit.AuditTrail;
import dev.assay.audit.Replay;
import dev.assay.audit.ReplayJson;
import dev.assay.audit.ReplayText;
import dev.assay.audit.Replayed;
import dev.assay.batch.Batch;
import dev.assay.batch.source.FileBytes;
import dev.assay.batch.source.InputFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades stored results again and says whether they still come out the same. */
@Command(
        name = "replay",
        description = "Grades stored results again, and says which come out the same, byte for byte, and what has"
                + " changed for the others.",
        footer = {
            "",
            "Exits with 1 if anything differs or stands in RESULTS twice, and with the audit log if that does not know a",
            "result, its chain is broken or its last run has no end. With the ANSWERS that were graded it also says which",
            "of them are missing or other than they were; with the audit log it can tell a result that was edited from one",
            "that was graded by other rules."
        })
final class ReplayCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(
            index = "1",
            paramLabel = "RESULTS",
            description = "The JSON Lines that grade has written; - is standard input.")
    private String results;

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "ANSWERS",
            description = "The answers that were graded, as grade reads them.")
    private List<String> answers = List.of();

    @Option(names = "--audit", paramLabel = "FILE", description = "The audit log of the run.")
    private String audit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the result is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReplayFormat format;

    @Option(names = "--input-format", paramLabel = "FORMAT", description = InputFormatOption.DESCRIPTION)
    private InputFormat inputFormat;

    @Option(names = "--encoding", paramLabel = "NAME", description = EncodingName.DESCRIPTION)
    private String encoding;

    ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (results.equals(Streams.NAME) && answers.contains(Streams.NAME)) {
            throw CommandException.misuse("standard input can be read only once");
        }
        Batch batch = Batch.of(PackArgument.readSound(pack));
        Optional<AuditTrail> trail = trail();
        Replay replay = Replay.of(batch, trail);
        ReplayText text = new ReplayText();
        try (ResultFile out = ResultFile.to(streams.out())) {
            Consumer<Replayed> differing = format == ReplayFormat.TEXT ? text::add : one -> write(out, one);
            try (BufferedReader lines = reader()) {
                replay.results(lines.lines().iterator(), differing);
            }
            if (!answers.isEmpty()) {
                try (AnswerSources sources = new AnswerSources(
                        answers, Optional.ofNullable(inputFormat), EncodingName.of(encoding), streams.in())) {
                    replay.answers(sources, differing);
                }
            }
            Replay.Summary summary = replay.summary();
            out.write(
                    format == ReplayFormat.TEXT ? text.written(summary, trail) : ReplayJson.of(summary, trail) + "\n");
            out.complete();
            return summary.agrees() && trail.map(AuditTrail::isWhole).orElse(true) ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private static void write(ResultFile out, Replayed one) {
        try {
            out.write(ReplayJson.of(one) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<AuditTrail> trail() throws IOException {
        if (audit == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(AuditTrail.read(existing(audit)));
        } catch (AuditException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    private BufferedReader reader() throws IOException {
        InputStream in = results.equals(Streams.NAME) ? streams.in() : FileBytes.open(existing(results));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Path existing(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && !Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Told below: no such file can exist.
        }
        throw CommandException.misuse("no file '" + name + "'");
    }
}
