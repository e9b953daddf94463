package dev.assay.study.suggestion;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.match.NearMiss;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the answers that the rubric and people see differently. */
final class Misjudgements {

    /** A difference of at least so much, in fractions of the full score, counts. */
    private static final double LEAST = 0.15;

    private static final int SHOWN = 5;

    private final Corpus corpus;

    Misjudgements(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Answers that people gave more. */
    List<Misjudged> undervalued() {
        return list(i -> lacking(i) >= LEAST, Comparator.comparingDouble(i -> -lacking(i)), i -> "");
    }

    /** Answers that people gave less. */
    List<Misjudged> overvalued() {
        return list(i -> -lacking(i) >= LEAST, Comparator.comparingDouble(this::lacking), i -> "");
    }

    /** Answers that people gave more and that lack a concept, nearest misses first. */
    List<Misjudged> missed(int concept) {
        Comparator<Integer> nearest = Comparator.comparingDouble(i -> -corpus.grade(i)
                .concepts()
                .get(concept)
                .nearestMiss()
                .map(NearMiss::share)
                .orElse(0.0));
        return list(
                i -> lacking(i) >= LEAST && corpus.credit(i, concept) == 0,
                nearest.thenComparingDouble(i -> -lacking(i)),
                i -> lackDetail(corpus.grade(i).concepts().get(concept)));
    }

    /** Answers that people gave less and that earn a concept. */
    List<Misjudged> overpaid(int concept) {
        return list(
                i -> -lacking(i) >= LEAST && corpus.credit(i, concept) > 0,
                Comparator.comparingDouble(this::lacking),
                i -> earnedDetail(corpus.grade(i).concepts().get(concept)));
    }

    private double lacking(int answer) {
        return corpus.human(answer) - corpus.ours(answer);
    }

    private static String lackDetail(ConceptGrade grade) {
        if (grade.nearestMiss().isPresent()) {
            return grade.nearestMiss().get().detail();
        }
        return grade.findings().stream()
                .findFirst()
                .map(Misjudgements::described)
                .orElse("");
    }

    private static String earnedDetail(ConceptGrade grade) {
        return grade.findings().stream()
                .filter(finding -> finding.stance().asserts())
                .findFirst()
                .map(Misjudgements::described)
                .orElse("");
    }

    private static String described(Finding finding) {
        return "'" + finding.text() + "' " + finding.stance().name().toLowerCase(java.util.Locale.ROOT) + " by "
                + finding.pattern();
    }

    private interface Detail {
        String of(int answer);
    }

    private List<Misjudged> list(IntPredicate wanted, Comparator<Integer> order, Detail detail) {
        return IntStream.range(0, corpus.size())
                .filter(wanted)
                .boxed()
                .sorted(order)
                .limit(SHOWN)
                .map(i -> new Misjudged(corpus.graded().get(i), corpus.ours(i), detail.of(i)))
                .toList();
    }
}
