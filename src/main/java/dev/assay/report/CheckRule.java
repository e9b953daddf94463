package dev.assay.report;

import dev.assay.study.lint.LintRule;
import dev.assay.study.lint.LintRule.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What checking a pack looks for: what makes it unreadable, its own tests, and what the linter finds.
 *
 * @param id stable, lower case with hyphens
 * @param level how much it matters
 * @param meaning what is wrong where it is found, in a sentence
 * @param remedy what to do about it
 */
record CheckRule(String id, Level level, String meaning, String remedy) {

    static final CheckRule INVALID_RUBRIC = new CheckRule(
            "invalid-rubric",
            Level.ERROR,
            "A file cannot be read as a rubric or pack.",
            "Write what the message says.");
    static final CheckRule FAILING_EXAMPLE = new CheckRule(
            "failing-example",
            Level.ERROR,
            "An example is not found as its concept says.",
            "Change the patterns or the example; explain shows what was found.");
    static final CheckRule FAILING_TEST = new CheckRule(
            "failing-test",
            Level.ERROR,
            "A test answer is not graded as expected.",
            "Change the patterns or what is expected; explain shows what was found.");
    static final CheckRule BAND_WITHOUT_TEST = new CheckRule(
            "band-without-test",
            Level.ERROR,
            "No test expects the top band, or none the lowest.",
            "Write a strong and a weak answer as tests.");
    static final CheckRule PENDING_TEST = new CheckRule(
            "pending-test", Level.NOTE, "A test is known to fail still.", "Remove the mark when it holds.");

    private static final List<CheckRule> ALL = all();

    private static List<CheckRule> all() {
        List<CheckRule> all = new ArrayList<>(
                List.of(INVALID_RUBRIC, FAILING_EXAMPLE, FAILING_TEST, BAND_WITHOUT_TEST, PENDING_TEST));
        Arrays.stream(LintRule.values()).map(CheckRule::of).forEach(all::add);
        return List.copyOf(all);
    }

    /** All rules, always in the same order. */
    static List<CheckRule> values() {
        return ALL;
    }

    static CheckRule of(LintRule rule) {
        return new CheckRule(rule.id(), rule.level(), rule.meaning(), rule.remedy());
    }
}
