package dev.assay.grade;

import dev.assay.context.Sought;
import dev.assay.rubric.Rubric;
import java.util.List;

/** Lends the benchmarks what only the grader knows. */
public final class SoughtPatterns {

    private SoughtPatterns() {}

    /** Everything that a grader has found in an answer: the rubric's patterns and those of its language. */
    public static List<Sought> of(Rubric rubric) {
        return PatternPlan.of(rubric, Wording.english()).sought();
    }

    /** For each concept the numbers of its patterns, of which a grader tells the nearest miss. */
    public static List<List<Integer>> groups(Rubric rubric) {
        return PatternPlan.of(rubric, Wording.english()).match().stream()
                .map(PatternGroup::numbers)
                .toList();
    }
}
