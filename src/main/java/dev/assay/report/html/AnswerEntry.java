package dev.assay.report.html;

import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Review;
import dev.assay.report.BandReason;
import dev.assay.report.stored.Place;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * The little of an answer that the overview needs; the rest is read again from its place.
 *
 * @param source the number of the file, from 0
 * @param place where in it the answer stands
 * @param question the question's id
 * @param score a fraction
 * @param band the band's name
 * @param bandReason why the band or the score is lower than what the answer says earns
 * @param flags the ids of the flags that count, the critical ones first
 * @param critical how many of them are critical
 * @param signs the ids of the good signs
 * @param reasons why a person should look
 * @param depth credit by kind, in their order; NaN for kinds that the rubric lacks
 */
record AnswerEntry(
        int source,
        Place place,
        String question,
        double score,
        String band,
        BandReason bandReason,
        List<String> flags,
        int critical,
        List<String> signs,
        List<Review.Reason> reasons,
        double[] depth) {

    static AnswerEntry of(int source, Place place, String question, Grade grade) {
        List<RaisedFlag> counting = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .sorted(Comparator.comparing(flag -> flag.severity() != Severity.CRITICAL))
                .toList();
        Kind[] kinds = Kind.values();
        double[] depth = new double[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            depth[i] = grade.depth().get(kinds[i]).orElse(Double.NaN);
        }
        return new AnswerEntry(
                source,
                place,
                question,
                grade.score(),
                grade.band().intern(),
                BandReason.of(grade),
                counting.stream().map(flag -> flag.id().intern()).toList(),
                (int) counting.stream()
                        .filter(flag -> flag.severity() == Severity.CRITICAL)
                        .count(),
                grade.signs().stream().map(sign -> sign.id().intern()).toList(),
                grade.review().reasons(),
                depth);
    }

    boolean needsReview() {
        return !reasons.isEmpty();
    }
}
