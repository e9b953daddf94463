package dev.assay.study.suggestion;

import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Graded answers read from rows with a column {@code score}, a fraction, or {@code band}, which counts as the middle of its
 * scores.
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
    public static GradedRows read(Iterator<? extends Row> rows, Rubric rubric) {
        List<GradedAnswer> answers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int others = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            String place = row.source() + ":" + row.line() + ": ";
            if (row instanceof Rejection rejection) {
                problems.add(place + rejection.reason());
            } else if (row instanceof Submission submission
                    && submission.question().equals(rubric.id())) {
                try {
                    double score = score(submission, rubric.bands());
                    answers.add(new GradedAnswer(submission.candidate(), submission.answer(), score));
                } catch (IllegalArgumentException e) {
                    problems.add(place + e.getMessage());
                }
            } else {
                others++;
            }
        }
        return new GradedRows(answers, others, problems);
    }

    private static double score(Submission submission, Bands bands) {
        Optional<String> score = column(submission, "score");
        if (score.isPresent()) {
            return fraction(score.get());
        }
        Optional<String> band = column(submission, "band");
        if (band.isPresent()) {
            return middle(band.get(), bands);
        }
        throw new IllegalArgumentException("no grade: a column 'score' or 'band' has it");
    }

    private static Optional<String> column(Submission submission, String name) {
        return submission.columns().entrySet().stream()
                .filter(column ->
                        column.getKey().strip().toLowerCase(Locale.ROOT).equals(name))
                .map(column -> column.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static double fraction(String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException("the score must be a number from 0 to 1, but is '" + text + "'");
    }

    private static double middle(String name, Bands bands) {
        for (int i = 0; i < bands.bands().size(); i++) {
            if (bands.bands().get(i).name().equals(name)) {
                double to =
                        i + 1 < bands.bands().size() ? bands.bands().get(i + 1).from() : 1;
                return (bands.bands().get(i).from() + to) / 2;
            }
        }
        throw new IllegalArgumentException("no band '" + name + "': "
                + bands.bands().stream().map(Band::name).collect(Collectors.joining(", ")));
    }
}
