package dev.assay.report.html;

import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Review;
import dev.assay.interview.Urgency;
import dev.assay.report.BandReason;
import dev.assay.report.KnownWrongly;
import dev.assay.report.stored.Place;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The little of an answer that the overview needs; the rest is read again from its place.
 *
 * @param source the number of the file, from 0
 * @param place where in it the answer stands
 * @param question the question's id
 * @param score a fraction
 * @param band the band's name
 * @param bandReason why the band or the score is lower than what the answer says earns
 * @param flags the ids of the flags that count, the gravest first
 * @param critical how many of them are critical
 * @param major how many of the others are major
 * @param signs the ids of the good signs
 * @param reasons why a person should look
 * @param depth credit by kind, in their order; NaN for kinds that the rubric lacks
 * @param knownWrongly how many points are denied or wrong, and how many said not to be known
 * @param reach how far a second look may move the score
 * @param ask the first question to ask of what it lacks; empty if there is none
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
        int major,
        List<String> signs,
        List<Review.Reason> reasons,
        double[] depth,
        KnownWrongly knownWrongly,
        Reach reach,
        String ask) {

    static AnswerEntry of(int source, Place place, String question, Grade grade) {
        List<RaisedFlag> counting = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .sorted(Comparator.comparing(RaisedFlag::severity).reversed())
                .toList();
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
                (int) counting.stream()
                        .filter(flag -> flag.severity() == Severity.MAJOR)
                        .count(),
                grade.signs().stream().map(sign -> sign.id().intern()).toList(),
                grade.review().reasons(),
                depth(grade),
                KnownWrongly.of(grade),
                Reach.of(grade),
                grade.followUps().stream()
                        .findFirst()
                        .map(next -> next.ask().intern())
                        .orElse(""));
    }

    /** Credit by kind, in their order; NaN for kinds that the rubric lacks. */
    static double[] depth(Grade grade) {
        return Arrays.stream(Kind.values())
                .mapToDouble(kind -> grade.depth().get(kind).orElse(Double.NaN))
                .toArray();
    }

    /** Whether nothing is left to ask, to check or to clear up. */
    boolean isSettled() {
        return ask.isEmpty() && flags.isEmpty() && reasons.isEmpty();
    }

    /** The first question to ask of it: what tests its gravest flag, or else what is missing; empty if there is none. */
    String firstAsk(Map<String, QuestionWords> words) {
        return flags.stream()
                .map(words.get(question)::askAfter)
                .filter(next -> !next.isEmpty())
                .findFirst()
                .orElse(ask);
    }

    Urgency urgency() {
        return new Urgency(critical, major, Urgency.isDoubtful(reasons), score);
    }

    boolean needsReview() {
        return !reasons.isEmpty();
    }
}
