package dev.assay.report;

import dev.assay.batch.Graded;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The columns of a table of grades: candidate, question, score, band, flags that count and review reasons, both
 * separated by spaces, and the columns that the input carries. Immutable and thread-safe.
 */
final class GradeColumns {

    /** The index of the column whose values are numbers. */
    static final int SCORE = 2;

    private static final List<String> OWN = List.of("candidate", "question", "score", "band", "flags", "review");

    private final List<String> carried;

    /** @param carried the names of the carried columns, in their order */
    GradeColumns(List<String> carried) {
        this.carried = List.copyOf(carried);
    }

    /** Their names. A carried column never shares one with Assay's. */
    List<String> names() {
        List<String> names = new ArrayList<>(OWN);
        for (String name : carried) {
            String different = name;
            for (int count = 2; names.contains(different); count++) {
                different = name + " " + count;
            }
            names.add(different);
        }
        return names;
    }

    /** What stands in them for a graded answer; empty values for carried columns that it lacks. */
    List<String> values(Graded graded) {
        Grade grade = graded.grade();
        List<String> values = new ArrayList<>();
        values.add(graded.submission().candidate());
        values.add(graded.submission().question());
        values.add(BigDecimal.valueOf(grade.score()).toPlainString());
        values.add(grade.band());
        values.add(grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(RaisedFlag::id)
                .collect(Collectors.joining(" ")));
        values.add(grade.review().reasons().stream()
                .map(reason -> reason.code().id())
                .distinct()
                .collect(Collectors.joining(" ")));
        for (String column : carried) {
            values.add(graded.submission().columns().getOrDefault(column, ""));
        }
        return values;
    }
}
