package dev.assay.report;

import dev.assay.rubric.Place;
import dev.assay.rubric.Problem;
import dev.assay.study.CheckedCase;
import dev.assay.study.CheckedCase.Verdict;
import dev.assay.study.lint.LintFinding;
import dev.assay.study.lint.LintRule.Level;
import java.util.List;

/**
 * Anything that checking a pack has to say, in one shape.
 *
 * @param rule what was looked for
 * @param level how much it matters
 * @param place where it is
 * @param message what is wrong
 * @param remedy what to do about it; empty if the message says it
 * @param related other places that belong to it
 */
record CheckFinding(CheckRule rule, Level level, Place place, String message, String remedy, List<Place> related) {

    public CheckFinding {
        related = List.copyOf(related);
    }

    /** What makes a file unreadable. */
    static CheckFinding of(Problem problem) {
        Place place = new Place(problem.file(), problem.line(), problem.column(), problem.source());
        return of(CheckRule.INVALID_RUBRIC, place, problem.message());
    }

    /** A case that does not hold, or is pending. */
    static CheckFinding of(CheckedCase checked) {
        CheckRule rule =
                switch (checked.kind()) {
                    case HIT, MISS -> CheckRule.FAILING_EXAMPLE;
                    case TEST -> checked.verdict() == Verdict.PENDING ? CheckRule.PENDING_TEST : CheckRule.FAILING_TEST;
                    case BANDS -> CheckRule.BAND_WITHOUT_TEST;
                };
        String file = checked.file().isEmpty() ? checked.rubric() : checked.file();
        String found =
                switch (checked.verdict()) {
                    case PENDING -> ": " + checked.pending().orElse("");
                    case NO_LONGER_PENDING -> ": no longer pending: remove the mark";
                    default -> ": " + String.join("; ", checked.differences());
                };
        Place place = new Place(file, checked.line(), 0, "");
        return of(rule, place, CheckReport.title(checked) + found);
    }

    /** What a rule of the linter found. */
    static CheckFinding of(LintFinding finding) {
        return new CheckFinding(
                CheckRule.of(finding.rule()),
                finding.rule().level(),
                finding.place(),
                finding.message(),
                finding.remedy(),
                finding.related());
    }

    private static CheckFinding of(CheckRule rule, Place place, String message) {
        return new CheckFinding(rule, rule.level(), place, Display.oneLine(message), "", List.of());
    }
}
