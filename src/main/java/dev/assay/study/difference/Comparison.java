package dev.assay.study.difference;

import dev.assay.batch.Batch;
import dev.assay.batch.Graded;
import dev.assay.batch.Outcome;
import dev.assay.batch.Rejection;
import dev.assay.batch.Row;
import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Bands;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grades answers by two packs and tells what differs. Answers are graded on all processors, in bounded memory: beside those
 * that are in work, only as many are kept as are to be shown, and rejected rows. Immutable and thread-safe.
 */
public final class Comparison {

    /**
     * What moved most comes first: across bands, then by score; then by place and name, so that no two are equal: a batch
     * grades one answer of a candidate to a question.
     */
    static final Comparator<Moved> WORST_FIRST = Comparator.comparingInt((Moved moved) -> -Math.abs(moved.bands()))
            .thenComparingDouble(moved -> -Math.abs(moved.change()))
            .thenComparing(moved -> moved.submission().source())
            .thenComparingLong(moved -> moved.submission().line())
            .thenComparing(moved -> moved.submission().candidate())
            .thenComparing(moved -> moved.submission().question());

    private final RubricSet before;
    private final RubricSet after;
    private final Map<String, Grader> graders = new ConcurrentHashMap<>();

    private Comparison(RubricSet before, RubricSet after) {
        this.before = before;
        this.after = after;
    }

    /** A comparison of two packs. */
    public static Comparison of(RubricSet before, RubricSet after) {
        return new Comparison(before, after);
    }

    /**
     * Grades answers by both.
     *
     * @param limit how many of those that move are kept, the worst
     * @throws IllegalArgumentException if the limit is below 0
     */
    public Difference compare(Iterator<? extends Row> rows, int limit) {
        Tally tally = new Tally(limit);
        try (Stream<Compared> compared = Batch.of(before).grade(rows, this::compared)) {
            compared.forEach(tally::add);
        }
        return tally.difference(rubrics(), missing(before, after), missing(after, before));
    }

    /** An outcome by the old pack, and the grade by the new one if that has the question. */
    record Compared(Outcome outcome, Optional<Moved> both, boolean newHasIt) {}

    private Compared compared(Outcome outcome) {
        if (outcome instanceof Rejection rejection) {
            boolean known = rejection.code() == Rejection.Code.UNKNOWN_QUESTION
                    && rejection.question().flatMap(after::find).isPresent();
            return new Compared(outcome, Optional.empty(), known);
        }
        Graded graded = (Graded) outcome;
        String question = graded.submission().question();
        Optional<Rubric> rubric = after.find(question);
        if (rubric.isEmpty()) {
            return new Compared(outcome, Optional.empty(), false);
        }
        Grade now = graders.computeIfAbsent(question, id -> Grader.compile(rubric.get()))
                .grade(graded.submission().answer());
        Moved both = new Moved(
                graded.submission(),
                standing(
                        graded.grade(),
                        before.get(question),
                        RenamedBands.of(
                                before.get(question).bands(), rubric.get().bands())),
                standing(now, rubric.get(), Map.of()),
                Effects.of(graded.grade(), now));
        return new Compared(outcome, Optional.of(both), true);
    }

    /** @param renamed the names that bands have now */
    private static Moved.Standing standing(Grade grade, Rubric rubric, Map<String, String> renamed) {
        List<Bands.Band> bands = rubric.bands().bands();
        int rank = IntStream.range(0, bands.size())
                .filter(i -> bands.get(i).name().equals(grade.band()))
                .findFirst()
                .orElseThrow();
        List<String> flags = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(RaisedFlag::id)
                .toList();
        return new Moved.Standing(
                grade.score(),
                renamed.getOrDefault(grade.band(), grade.band()),
                rank,
                grade.review().needed(),
                flags);
    }

    private Map<String, List<String>> rubrics() {
        Map<String, List<String>> changes = new TreeMap<>();
        for (Rubric rubric : before.rubrics()) {
            after.find(rubric.id()).ifPresent(now -> {
                List<String> found = RubricChanges.of(rubric, now);
                if (!found.isEmpty()) {
                    changes.put(rubric.id(), found);
                }
            });
        }
        return changes;
    }

    private static List<String> missing(RubricSet from, RubricSet in) {
        return from.ids().stream().filter(id -> in.find(id).isEmpty()).sorted().toList();
    }
}
