package dev.assay.study.agreement;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers graded answers with what people gave them. Every row goes through {@link #admit} before it is graded, and every
 * answer that was graded comes back through {@link #add}. Of each answer a few hundred bytes are kept. Not thread-safe.
 *
 * <p>A person's band is the one that is written, or else the one that the score falls into. A {@code concepts} column holds
 * ids, separated by blanks, commas or semicolons, or as a JSON array; {@code none} or {@code -} says that none is stated,
 * and an empty value that nobody looked.
 */
public final class AgreementStudy {

    private final RubricSet rubrics;
    private final AgreementSettings settings;
    private final LabelReader labels;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, List<MarkedAnswer>> answers = new TreeMap<>();
    private long rows;
    private long readable;

    private AgreementStudy(RubricSet rubrics, AgreementSettings settings) {
        this.rubrics = rubrics;
        this.settings = settings;
        this.labels = new LabelReader(settings.columns(), settings.group());
    }

    /**
     * A study without answers yet.
     *
     * @throws IllegalStateException if the library that computes statistics is not on the class path
     */
    public static AgreementStudy of(RubricSet rubrics, AgreementSettings settings) {
        StatisticsLibrary.require("agreement is");
        return new AgreementStudy(rubrics, settings);
    }

    /** The row itself, or why what people say of its answer cannot be read. */
    public Row admit(Row row) {
        rows++;
        if (!(row instanceof Submission submission)) {
            return row;
        }
        readable++;
        columns.addAll(submission.columns().keySet());
        Optional<Rubric> rubric = rubrics.find(submission.question());
        try {
            if (rubric.isPresent()) {
                labels.read(submission, rubric.get());
            }
            return row;
        } catch (LabelException e) {
            return new Rejection(
                    submission.source(),
                    submission.line(),
                    Optional.of(submission.candidate()),
                    Optional.of(submission.question()),
                    Rejection.Code.BAD_ROW,
                    e.getMessage());
        }
    }

    /**
     * Adds a graded answer.
     *
     * @throws IllegalArgumentException if its row was not admitted
     */
    public void add(Graded graded) {
        String question = graded.submission().question();
        Rubric rubric = rubrics.get(question);
        try {
            answers.computeIfAbsent(question, id -> new ArrayList<>())
                    .add(MarkedAnswer.of(graded, rubric.bands(), labels.read(graded.submission(), rubric)));
        } catch (LabelException e) {
            throw new IllegalArgumentException("the row was not admitted: " + e.getMessage(), e);
        }
    }

    /** How many rows were admitted or refused so far. */
    public long rows() {
        return rows;
    }

    /** How many of these rows could be read as somebody's answer. */
    public long readable() {
        return readable;
    }

    /** The names of all columns that rows carried so far, in the order in which they came. */
    public Set<String> columns() {
        return Collections.unmodifiableSet(columns);
    }

    /** What the answers so far show. */
    public Agreement result() {
        List<QuestionAnswers> questions = new ArrayList<>();
        answers.forEach((id, given) -> questions.add(QuestionAnswers.of(rubrics.get(id), given)));
        AgreementAnalysis analysis = new AgreementAnalysis(new Bootstrap(settings.seed(), settings.resamples()));
        List<MarkedAnswer> all = questions.stream()
                .flatMap(question -> question.answers().stream())
                .toList();
        List<ConceptAgreement> concepts = ConceptAnalysis.of(questions);
        return new Agreement(
                counts(all),
                analysis.of(questions),
                questions.stream().map(analysis::of).toList(),
                concepts,
                ConceptAnalysis.together(concepts),
                questions.stream().map(Items::analysis).toList(),
                RiskAnalysis.of(all),
                settings.group().map(column -> groups(questions, column)),
                settings);
    }

    private Agreement.Counts counts(List<MarkedAnswer> all) {
        List<HumanLabels> given = all.stream().map(MarkedAnswer::labels).toList();
        return new Agreement.Counts(
                rows,
                all.size(),
                given.stream().filter(each -> !each.first().isEmpty()).count(),
                given.stream()
                        .filter(each ->
                                !each.first().isEmpty() && !each.second().isEmpty())
                        .count(),
                given.stream().filter(each -> each.stated().isPresent()).count());
    }

    private GroupRates groups(List<QuestionAnswers> questions, String column) {
        Bands bands =
                questions.isEmpty() ? Bands.DEFAULT : questions.get(0).rubric().bands();
        String passing =
                settings.passingBand().orElseGet(() -> bands.bands().get(1).name());
        return GroupAnalysis.of(questions, column, passing, settings.minimumGroup());
    }
}
