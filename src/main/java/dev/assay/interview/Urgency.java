package dev.assay.interview;

import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Review;
import dev.assay.rubric.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * How much an answer presses to be talked about, the most pressing first: those that raise critical flags, then those that
 * raise major ones, then those of which a person should check what was found, then the lowest scores. Immutable.
 *
 * @param critical how many critical flags count
 * @param major how many major ones count
 * @param doubtful whether a person should check what was found
 * @param score a fraction
 */
public record Urgency(int critical, int major, boolean doubtful, double score) implements Comparable<Urgency> {

    private static final Comparator<Urgency> MOST_PRESSING_FIRST = Comparator.comparingInt(Urgency::critical)
            .thenComparing(Urgency::major)
            .thenComparing(Urgency::doubtful)
            .reversed()
            .thenComparingDouble(Urgency::score);

    public static Urgency of(Grade grade) {
        return new Urgency(
                counting(grade, Severity.CRITICAL),
                counting(grade, Severity.MAJOR),
                isDoubtful(grade.review().reasons()),
                grade.score());
    }

    private static int counting(Grade grade, Severity severity) {
        return (int) grade.flags().stream()
                .filter(RaisedFlag::counts)
                .filter(flag -> flag.severity() == severity)
                .count();
    }

    /** Whether a person should check what was found, and not only on which side of an edge it lies. */
    public static boolean isDoubtful(List<Review.Reason> reasons) {
        return reasons.stream().anyMatch(reason -> reason.code() != Review.Code.NEAR_BAND_EDGE);
    }

    @Override
    public int compareTo(Urgency other) {
        return MOST_PRESSING_FIRST.compare(this, other);
    }
}
