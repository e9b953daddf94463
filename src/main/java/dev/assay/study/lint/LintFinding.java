package dev.assay.study.lint;

import dev.assay.rubric.Place;
import java.util.List;

/**
 * One thing that a rule found.
 *
 * @param rule the rule
 * @param place where it is
 * @param message what is wrong there, on one line
 * @param remedy what to do about it, on one line
 * @param related other places that belong to it, in the order of the file
 */
public record LintFinding(LintRule rule, Place place, String message, String remedy, List<Place> related) {
    public LintFinding {
        related = List.copyOf(related);
    }

    static LintFinding of(LintRule rule, Place place, String message) {
        return new LintFinding(rule, place, message, rule.remedy(), List.of());
    }

    static LintFinding of(LintRule rule, Place place, String message, List<Place> related) {
        return new LintFinding(rule, place, message, rule.remedy(), related);
    }
}
