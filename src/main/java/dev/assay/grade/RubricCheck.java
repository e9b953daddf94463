package dev.assay.grade;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Guard;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses rubrics that cannot be graded by. The reader of rubric files has found such faults already, with their places;
 * this is for rubrics built in code.
 */
final class RubricCheck {

    private RubricCheck() {}

    /** @throws IllegalArgumentException if no concept counts, or one is referred to that is not there */
    static void check(Rubric rubric) {
        if (rubric.concepts().stream().allMatch(Concept::bonus)) {
            throw new IllegalArgumentException(
                    "rubric '" + rubric.id() + "' has no concept that counts: it needs one that is no bonus");
        }
        Set<String> known = rubric.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        for (RedFlag flag : rubric.redFlags()) {
            List<String> named = new ArrayList<>(flag.swapped());
            named.addAll(flag.missing());
            List<Guard> guards = new ArrayList<>(flag.unless());
            flag.downgrade().ifPresent(downgrade -> guards.addAll(downgrade.when()));
            for (Guard guard : guards) {
                if (guard instanceof Guard.Concepts concepts) {
                    named.addAll(concepts.ids());
                }
            }
            for (String id : named) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException("red flag '" + flag.id() + "' of rubric '" + rubric.id()
                            + "' names the concept '" + id + "', which is not there: "
                            + known.stream().sorted().toList());
                }
            }
        }
    }
}
