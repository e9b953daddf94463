package dev.assay.study.suggestion;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Rubric;
import dev.assay.study.agreement.HumanColumns;
import dev.assay.study.agreement.HumanLabels;
import dev.assay.study.agreement.LabelException;
import dev.assay.study.agreement.LabelReader;
import dev.assay.study.agreement.Mark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Graded answers read from rows that carry a person's score or band. A band counts as the middle of its scores; where two
 * people graded, the answer has the mean of both.
 *
 * @param answers the graded answers to one question, in the order of the rows
 * @param others how many rows answer other questions
 * @param problems rows that cannot be used, each as {@code source:line: why}
 */
public record GradedRows(List<GradedAnswer> answers, int others, List<String> problems) {
    public GradedRows {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /** Reads all rows and keeps those that answer a rubric's question. */
    public static GradedRows read(Iterator<? extends Row> rows, Rubric rubric, HumanColumns columns) {
        LabelReader labels = new LabelReader(columns, Optional.empty());
        List<GradedAnswer> answers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int others = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            String place = row.source() + ":" + row.line() + ": ";
            if (row instanceof Rejection rejection && rejection.code() != Rejection.Code.UNKNOWN_QUESTION) {
                problems.add(place + rejection.reason());
            } else if (row instanceof Submission submission
                    && submission.question().equals(rubric.id())) {
                try {
                    OptionalDouble score = score(labels.read(submission, rubric), rubric.bands());
                    if (score.isPresent()) {
                        answers.add(new GradedAnswer(submission.candidate(), submission.answer(), score.getAsDouble()));
                    } else {
                        problems.add(place + "no grade in the columns " + columns.score() + " and " + columns.band());
                    }
                } catch (LabelException e) {
                    problems.add(place + e.getMessage());
                }
            } else {
                others++;
            }
        }
        return new GradedRows(answers, others, problems);
    }

    private static OptionalDouble score(HumanLabels labels, Bands bands) {
        return Stream.of(labels.first(), labels.second())
                .flatMap(mark -> score(mark, bands).stream().boxed())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private static OptionalDouble score(Mark mark, Bands bands) {
        return mark.score().isPresent() || mark.band().isEmpty()
                ? mark.score()
                : OptionalDouble.of(middle(mark.band().getAsInt(), bands));
    }

    private static double middle(int band, Bands bands) {
        int next = band + 1;
        double to = next < bands.bands().size() ? bands.bands().get(next).from() : 1;
        return (bands.bands().get(band).from() + to) / 2;
    }
}
