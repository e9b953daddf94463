package dev.assay.cli;

import dev.assay.batch.Names;
import dev.assay.batch.Rejection;
import dev.assay.batch.source.InputFormat;
import dev.assay.interview.PlanException;
import dev.assay.interview.Verdict;
import dev.assay.interview.Verdicts;
import dev.assay.report.VerdictJson;
import dev.assay.report.VerdictReport;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says what each candidate's answers show together. */
final class VerdictCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

    private final PositionalParamSpec pack = PackArgument.spec().index("0").build();

    private final PositionalParamSpec answers = PositionalParamSpec.builder()
            .index("1..*")
            .arity("1..*")
            .paramLabel("ANSWERS")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .required(true)
            .description(
                    "Files or folders, each candidate's answers in the order of the interview; - is standard input.")
            .build();

    private final OptionSpec candidate = OptionSpec.builder("--candidate")
            .paramLabel("NAME")
            .type(String.class)
            .description("Whose verdict is wanted. Default: everybody's.")
            .build();

    private final OptionSpec trial = OptionSpec.builder("--trial")
            .paramLabel("ANSWERS")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("What the candidates wrote on a trial project, in files or folders; stands after ANSWERS.")
            .build();

    private final OptionSpec questions = OptionSpec.builder("--questions")
            .paramLabel("N")
            .type(Integer.class)
            .description(
                    "How many questions are planned altogether. Default: as many as the pack's interviews have at most.")
            .build();

    private final OptionSpec inputFormat = InputFormatOption.option();

    private final OptionSpec encoding = EncodingName.option();

    private final OptionSpec format = OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(ReportFormat.class)
            .defaultValue("text")
            .description("How verdicts are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
            .build();

    private final Streams streams;

    VerdictCommand(Streams streams) {
        this.streams = streams;
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("verdict")
                .addPositional(pack)
                .addPositional(answers)
                .addOption(candidate)
                .addOption(trial)
                .addOption(questions)
                .addOption(inputFormat)
                .addOption(encoding)
                .addOption(format);
        spec.usageMessage()
                .description(
                        "Says what each candidate's answers show together, answer by answer, with their own words.")
                .footer("", "A band is evidence: a person decides.");
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        RubricSet rubrics = PackArgument.readSound(pack.getValue());
        Verdicts verdicts = verdicts(rubrics);
        List<String> trialNames = trial.getValue() == null ? List.of() : trial.getValue();
        List<String> names = answers.getValue();
        if (names.contains("-") && trialNames.contains("-")) {
            throw CommandException.misuse("standard input can be read only once");
        }
        Optional<String> name =
                Optional.<String>ofNullable(candidate.getValue()).map(Names::plain);
        GradedAnswers interview = graded(rubrics, names, name);
        if (name.isPresent()
                && interview.graded().isEmpty()
                && interview.rejected().isEmpty()) {
            throw CommandException.misuse("no answer of '" + name.get() + "'" + others(interview.candidates()));
        }
        GradedAnswers project = graded(rubrics, trialNames, name);
        List<Verdict> all = verdicts.all(interview.graded(), interview.rejected(), project.graded());
        if (all.isEmpty()) {
            streams.say("no answer was graded, so that there is no verdict");
        }
        withoutInterview(project, all);
        write(all, interview, project);
        return Math.max(interview.exitCode(), project.exitCode());
    }

    private Verdicts verdicts(RubricSet rubrics) {
        Integer planned = questions.getValue();
        try {
            return Verdicts.of(rubrics, planned == null ? OptionalInt.empty() : OptionalInt.of(planned));
        } catch (PlanException e) {
            throw CommandException.misuse(e.getMessage());
        }
    }

    private GradedAnswers graded(RubricSet rubrics, List<String> names, Optional<String> only) throws IOException {
        Optional<InputFormat> given = Optional.ofNullable(inputFormat.getValue());
        try (AnswerSources sources =
                new AnswerSources(names, given, EncodingName.of(encoding.getValue()), streams.in())) {
            GradedAnswers read = GradedAnswers.of(rubrics, sources, only, streams);
            sources.tellEmpty(streams);
            return read;
        }
    }

    private static String others(Set<String> candidates) {
        return candidates.isEmpty()
                ? ""
                : "; there are answers of "
                        + candidates.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (candidates.size() > MOST_NAMED ? ", …" : "");
    }

    /** Whoever wrote on a trial project and was not interviewed has no verdict, and somebody may wonder why. */
    private void withoutInterview(GradedAnswers project, List<Verdict> verdicts) {
        Set<String> missing = new TreeSet<>();
        project.graded().forEach(answer -> missing.add(answer.submission().candidate()));
        verdicts.forEach(verdict -> missing.remove(verdict.candidate()));
        if (!missing.isEmpty()) {
            streams.say("no interview, and so no verdict: "
                    + missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (missing.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private void write(List<Verdict> verdicts, GradedAnswers interview, GradedAnswers project) throws IOException {
        ReportFormat chosen = format.getValue();
        try (ResultFile out = ResultFile.to(streams.out())) {
            if (chosen == ReportFormat.JSON) {
                List<Rejection> rejected = new ArrayList<>(interview.rejected());
                rejected.addAll(project.rejected());
                out.write(VerdictJson.of(pack.getValue(), verdicts, rejected));
            } else if (!verdicts.isEmpty()) {
                int width = streams.terminal().width();
                for (Verdict verdict : verdicts) {
                    out.write(VerdictReport.of(verdict, width) + "\n\n");
                }
                out.write(VerdictReport.footer(width));
            }
            out.complete();
        }
    }
}
