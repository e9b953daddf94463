package dev.assay.cli;

import dev.assay.audit.AuditException;
import dev.assay.audit.AuditLog;
import dev.assay.batch.Batch;
import dev.assay.batch.source.InputFormat;
import dev.assay.report.resume.EarlierResults;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Grades many answers. */
final class GradeCommand implements Callable<Integer> {

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

    private final OptionSpec inputFormat = InputFormatOption.option();

    private final OptionSpec encoding = EncodingName.option();

    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("FILE")
            .type(String.class)
            .defaultValue(Streams.NAME)
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

    private final OptionSpec resume = OptionSpec.builder("--resume")
            .type(boolean.class)
            .arity("0")
            .defaultValue("false")
            .description(
                    "Goes on with a run that was broken off, or has a new version of a rubric grade what it touches:"
                            + " results of --out (JSON Lines) that would come out the same are not made again.")
            .build();

    private final OptionSpec audit = OptionSpec.builder("--audit")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                    "Appends to this file what was graded by what: fingerprints and marks, no answer's text, as JSON Lines"
                            + " chained by their hashes.")
            .build();

    private final OptionSpec threads = OptionSpec.builder("--threads")
            .paramLabel("N")
            .type(Integer.class)
            .description("How many answers are graded at once. Default: one for each processor.")
            .build();

    private final OptionSpec report = OptionSpec.builder("--report")
            .paramLabel("DIR")
            .type(String.class)
            .description("Also makes a report in this folder, as the command report does.")
            .build();

    private final ReportOptions reportOptions = new ReportOptions();
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
                .addOption(encoding)
                .addOption(out)
                .addOption(rejected)
                .addOption(copies)
                .addOption(resume)
                .addOption(audit)
                .addOption(threads)
                .addOption(report);
        reportOptions.addTo(spec);
        spec.usageMessage()
                .description("Grades answers: every one of them comes out graded, or rejected with a reason.")
                .footer(
                        "",
                        "A CSV, TSV or JSON Lines file or a workbook (.xlsx) has candidate, question and answer; other columns are",
                        "carried through. A folder has an answer a file: <candidate>/<question-id>.md or .txt;",
                        "what is written goes elsewhere.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Integer workers = threads.getValue();
        if (workers != null && workers < 1) {
            throw CommandException.misuse("--threads must be at least 1, not " + workers);
        }
        if (report.getValue() == null && reportOptions.given()) {
            throw CommandException.misuse("--title, --anonymous, --key and --group go with --report");
        }
        GradeTargets targets = targets();
        RunPlaces places = targets.places(new ReadPlaces().pack(pack.getValue()).answers(answers.getValue()));
        if (report.getValue() != null) {
            reportOptions.addTo(places, report.getValue());
        }
        boolean resumed = resume.getValue();
        if (resumed && targets.jsonLines().isEmpty()) {
            throw CommandException.misuse("--resume needs results as JSON Lines in a file, such as --out grades.jsonl");
        }
        RubricSet rubrics = PackArgument.readSound(pack.getValue());
        Batch all = Batch.of(rubrics);
        Batch batch = workers == null ? all : all.threads(workers);
        Optional<InputFormat> given = Optional.ofNullable(inputFormat.getValue());
        RunLock lock = places.lock();
        try (lock;
                AnswerSources sources = new AnswerSources(
                        answers.getValue(), given, EncodingName.of(encoding.getValue()), streams.in());
                ResultFile results = results(targets, resumed);
                ResultFile rejects = file(targets.rejected());
                ResultFile shared = file(targets.copies());
                EarlierResults earlier = resumed ? results.earlier() : null;
                GradeReport reporting = report.getValue() == null ? null : report(rubrics, targets)) {
            CopyReport copied = shared == null ? null : new CopyReport(rubrics, shared);
            GradeWriter writer = writer(targets.format(), sources);
            writer = reporting == null ? writer : reporting.keeping(writer);
            writer = copied == null ? writer : copied.listening(writer);
            GradingRun run;
            // Opened last: it keeps for ever what it is told, and a run that is refused is none.
            try (AuditLog log = targets.audit().isEmpty()
                    ? null
                    : log(batch, targets.audit().get())) {
                run = new GradingRun(
                        streams,
                        writer,
                        results,
                        Optional.ofNullable(rejects),
                        Optional.ofNullable(earlier),
                        Optional.ofNullable(log));
                run.run(batch, sources, sources);
                sources.tellEmpty(streams);
                run.tellSummary();
            }
            if (copied != null) {
                copied.complete(streams);
            }
            if (reporting != null) {
                reporting.write(streams);
            }
            return run.exitCode();
        }
    }

    private GradeTargets targets() {
        ResultFormat given = format.getValue();
        return new GradeTargets(
                out.getValue(),
                given == null ? ResultFormat.ofName(out.getValue()) : given,
                Optional.ofNullable(rejected.getValue()),
                Optional.ofNullable(copies.getValue()),
                Optional.ofNullable(audit.getValue()));
    }

    private ResultFile results(GradeTargets targets, boolean resumed) throws IOException {
        Optional<Path> kept = targets.jsonLines();
        return kept.isPresent() ? ResultFile.kept(kept.get(), resumed) : ResultFile.to(targets.results(), streams);
    }

    private ResultFile file(Optional<String> name) throws IOException {
        return name.isEmpty() ? null : ResultFile.to(name.get(), streams);
    }

    private GradeReport report(RubricSet rubrics, GradeTargets targets) throws IOException {
        return GradeReport.open(report.getValue(), reportOptions, rubrics, targets.jsonLines());
    }

    private AuditLog log(Batch batch, String name) throws IOException {
        try {
            return AuditLog.open(ReportOptions.path(name), batch, pack.getValue(), answers.getValue(), Instant.now());
        } catch (AuditException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    private GradeWriter writer(ResultFormat written, AnswerSources sources) throws IOException {
        return switch (written) {
            case JSONL -> new GradeWriter.Json();
            case CSV -> new GradeWriter.Csv(sources.columns());
            case XLSX -> workbook(sources);
            case TEXT -> new GradeWriter.Text(streams.terminal().width());
        };
    }

    private GradeWriter workbook(AnswerSources sources) throws IOException {
        if (out.getValue().equals(Streams.NAME) && streams.terminal().out()) {
            throw CommandException.misuse(
                    "a workbook is nothing for a terminal; --out grades.xlsx puts it into a file");
        }
        return new XlsxWriter(sources.columns(), streams);
    }
}
