package dev.assay.cli;

import dev.assay.batch.Batch;
import dev.assay.batch.Row;
import dev.assay.batch.source.InputFormat;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.RubricSet;
import dev.assay.study.agreement.AgreementSettings;
import dev.assay.study.agreement.AgreementStudy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds grades against those that people gave. */
@Command(
        name = "agree",
        description = "Tells how far grades agree with those that people gave the same answers.",
        footer = {
            "",
            "A CSV, TSV, JSON Lines or .xlsx file has candidate, question, answer, and a score (0 to 1), a band, or both.",
            "Without a band, the one that the score falls into is taken. Answers may lack a grade.",
            "Concepts are ids, separated by blanks or semicolons, or a JSON array; none says that none is stated."
        })
final class AgreeCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A pack's folder, a rubric file, or a bundled pack's name.")
    private String pack;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "GRADED",
            description = "Files of answers that people graded; - is standard input.")
    private List<String> graded;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How agreement is written: ${COMPLETION-CANDIDATES}. Default: json if --out ends in .json, or text.")
    private ReportFormat format;

    @Option(names = "--input-format", paramLabel = "FORMAT", description = InputFormatOption.DESCRIPTION)
    private InputFormat inputFormat;

    @Option(names = "--encoding", paramLabel = "NAME", description = EncodingName.DESCRIPTION)
    private String encoding;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Streams.NAME,
            description = "Where agreement goes; - is standard output, the default.")
    private String out;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Where rejected rows go, as JSON Lines. Default: standard error, as text.")
    private String rejected;

    @Mixin
    private HumanGradeOptions human;

    @Option(
            names = "--score2",
            paramLabel = "COLUMN",
            defaultValue = "score2",
            description = "The column of a second person's scores. Default: ${DEFAULT-VALUE}.")
    private String secondScore;

    @Option(
            names = "--band2",
            paramLabel = "COLUMN",
            defaultValue = "band2",
            description = "The column of a second person's bands. Default: ${DEFAULT-VALUE}.")
    private String secondBand;

    @Option(
            names = "--concepts",
            paramLabel = "COLUMN",
            defaultValue = "concepts",
            description = "The column of the concepts that are stated. Default: ${DEFAULT-VALUE}.")
    private String concepts;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "The column of groups of candidates whose rates are told.")
    private String group;

    @Option(
            names = "--passing",
            paramLabel = "BAND",
            description = "The band from which an answer passes, for groups. Default: the lowest but one.")
    private String passing;

    @Option(
            names = "--minimum-group",
            paramLabel = "N",
            defaultValue = "" + AgreementSettings.MINIMUM_GROUP,
            description = "Candidates that a group needs before anything is told of it. Default: ${DEFAULT-VALUE}.")
    private int minimumGroup;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How often people are resampled for intervals; 0 for none. Default: ${DEFAULT-VALUE}.")
    private int resamples;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where resampling starts. Default: ${DEFAULT-VALUE}.")
    private long seed;

    AgreeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        RunPlaces places = new RunPlaces(new ReadPlaces().pack(pack).answers(graded));
        places.writes("--out", out, "the result");
        if (rejected != null) {
            places.writes("--rejected", rejected, "what is rejected");
        }
        RubricSet rubrics = PackArgument.readSound(pack);
        AgreementSettings settings = settings(rubrics);
        AgreementStudy study = AgreementStudy.of(rubrics, settings);
        Optional<Integer> width =
                format() == ReportFormat.TEXT ? Optional.of(streams.terminal().width()) : Optional.empty();
        RunLock lock = places.lock();
        try (lock;
                AnswerSources sources = new AnswerSources(
                        graded, Optional.ofNullable(inputFormat), EncodingName.of(encoding), streams.in());
                ResultFile result = ResultFile.to(out, streams);
                ResultFile rejects = rejected == null ? null : ResultFile.to(rejected, streams)) {
            GradeWriter writer = new AgreementWriter(study, settings, pack, width);
            GradingRun run = new GradingRun(streams, writer, result, Optional.ofNullable(rejects)).inShort();
            run.run(Batch.of(rubrics), admitted(sources, study), sources);
            sources.tellEmpty(streams);
            streams.say(run.counts());
            return run.exitCode();
        }
    }

    private AgreementSettings settings(RubricSet rubrics) {
        if (minimumGroup < 1) {
            throw CommandException.misuse("--minimum-group must be at least 1, not " + minimumGroup);
        }
        if (resamples < 0) {
            throw CommandException.misuse("--resamples must not be negative: " + resamples);
        }
        if (passing != null) {
            List<String> bands = rubrics.rubrics().stream()
                    .flatMap(rubric -> rubric.bands().bands().stream())
                    .map(Band::name)
                    .distinct()
                    .toList();
            if (!bands.isEmpty() && !bands.contains(passing)) {
                throw CommandException.misuse("no band '" + passing + "': " + String.join(", ", bands));
            }
        }
        return new AgreementSettings(
                human.columns(secondScore, secondBand, concepts),
                Optional.ofNullable(group),
                Optional.ofNullable(passing),
                minimumGroup,
                seed,
                resamples);
    }

    private ReportFormat format() {
        if (format != null) {
            return format;
        }
        return out.toLowerCase(Locale.ROOT).endsWith(".json") ? ReportFormat.JSON : ReportFormat.TEXT;
    }

    private static Iterator<Row> admitted(Iterator<Row> rows, AgreementStudy study) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return study.admit(rows.next());
            }
        };
    }
}
