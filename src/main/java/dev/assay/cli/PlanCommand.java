package dev.assay.cli;

import dev.assay.batch.Names;
import dev.assay.interview.Plan;
import dev.assay.interview.PlanException;
import dev.assay.interview.PlanSettings;
import dev.assay.interview.Planner;
import dev.assay.report.PlanJson;
import dev.assay.report.PlanReport;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Plans an interview. */
final class PlanCommand implements Callable<Integer> {

    private final PositionalParamSpec pack = PackArgument.spec().index("0").build();

    private final OptionSpec minutes = OptionSpec.builder("--minutes")
            .paramLabel("N")
            .type(Integer.class)
            .description("How long the interview is. Default: the longest that the pack says.")
            .build();

    private final OptionSpec candidateMinutes = OptionSpec.builder("--candidate-minutes")
            .paramLabel("N")
            .type(Integer.class)
            .description("Minutes at the end for the candidate's own questions. Default: what the pack says.")
            .build();

    private final OptionSpec must = ids("--must", "Questions that are asked in any case.");

    private final OptionSpec without = ids("--without", "Questions that are not asked.");

    private final OptionSpec graded = OptionSpec.builder("--graded")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                    "Answers that tell which questions tell people apart: results as JSON Lines, or any answers that grade reads.")
            .build();

    private final OptionSpec answers = OptionSpec.builder("--answers")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                    "What the candidate has answered: what it leaves open is asked first, and what it leaves nothing open of is not asked.")
            .build();

    private final OptionSpec candidate = OptionSpec.builder("--candidate")
            .paramLabel("NAME")
            .type(String.class)
            .description("Whose answers of --answers count; not needed where they are all of one candidate.")
            .build();

    private final OptionSpec encoding = EncodingName.option();

    private final OptionSpec format = OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(ReportFormat.class)
            .defaultValue("text")
            .description("How the plan is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
            .build();

    private final Streams streams;

    PlanCommand(Streams streams) {
        this.streams = streams;
    }

    private static OptionSpec ids(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("ID")
                .arity("1..*")
                .splitRegex(",")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("plan")
                .addPositional(pack)
                .addOption(minutes)
                .addOption(candidateMinutes)
                .addOption(must)
                .addOption(without)
                .addOption(graded)
                .addOption(answers)
                .addOption(candidate)
                .addOption(encoding)
                .addOption(format);
        spec.usageMessage()
                .description("Plans an interview: which questions to ask, when, and what to listen for.")
                .footer("", "The same pack and the same answers give the same plan.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        RubricSet rubrics = PackArgument.readSound(pack.getValue());
        try {
            PlanSettings settings = settings(rubrics);
            Planner.of(rubrics).plan(settings); // what cannot be planned is told before answers are graded
            Optional<GradedAnswers> known = read(rubrics, graded.getValue(), Optional.empty());
            Planner planner =
                    known.isPresent() ? Planner.of(rubrics, known.get().graded()) : Planner.of(rubrics);
            Optional<GradedAnswers> given = given(rubrics);
            Planner own = given.isPresent() ? planner.after(given.get().graded()) : planner;
            write(own.plan(settings));
            return Math.max(exitCode(known), exitCode(given));
        } catch (PlanException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    private PlanSettings settings(RubricSet rubrics) {
        PlanSettings usual = PlanSettings.of(rubrics.interview());
        Integer total = minutes.getValue();
        Integer kept = candidateMinutes.getValue();
        return new PlanSettings(
                total == null ? usual.minutes() : total,
                kept == null ? usual.candidateMinutes() : kept,
                named(must),
                named(without));
    }

    private static Set<String> named(OptionSpec option) {
        List<String> ids = option.getValue();
        return ids == null ? Set.of() : new TreeSet<>(ids);
    }

    private static int exitCode(Optional<GradedAnswers> answers) {
        return answers.map(GradedAnswers::exitCode).orElse(ExitCode.FINE);
    }

    /** The answers of the candidate for whom it is planned. */
    private Optional<GradedAnswers> given(RubricSet rubrics) throws IOException {
        Optional<String> name =
                Optional.<String>ofNullable(candidate.getValue()).map(Names::plain);
        if (name.isPresent() && answers.getValue() == null) {
            throw CommandException.misuse(
                    "--candidate says whose answers of --answers count, and there is no --answers");
        }
        Optional<GradedAnswers> given = read(rubrics, answers.getValue(), name);
        if (given.isPresent()) {
            Set<String> candidates = given.get().candidates();
            if (name.isPresent() && !candidates.contains(name.get())) {
                throw CommandException.misuse("no answer of '" + name.get() + "' in " + answers.getValue());
            }
            if (name.isEmpty() && candidates.size() > 1) {
                throw CommandException.misuse("there are answers of " + candidates.size() + " candidates in "
                        + answers.getValue() + ": --candidate says whose count");
            }
        }
        return given;
    }

    private Optional<GradedAnswers> read(RubricSet rubrics, String file, Optional<String> only) throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        try (AnswerSources sources = new AnswerSources(
                List.of(file), Optional.empty(), EncodingName.of(encoding.getValue()), streams.in())) {
            GradedAnswers read = GradedAnswers.of(rubrics, sources, only, streams);
            sources.tellEmpty(streams);
            return Optional.of(read);
        }
    }

    private void write(Plan plan) throws IOException {
        ReportFormat chosen = format.getValue();
        try (ResultFile out = ResultFile.to(streams.out())) {
            out.write(
                    chosen == ReportFormat.JSON
                            ? PlanJson.of(pack.getValue(), plan)
                            : PlanReport.of(
                                    pack.getValue(), plan, streams.terminal().width()));
            out.complete();
        }
    }
}
