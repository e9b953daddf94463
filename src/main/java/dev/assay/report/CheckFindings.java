package dev.assay.report;

import dev.assay.study.CheckedCase;
import dev.assay.study.CheckedCase.Verdict;
import dev.assay.study.lint.LintFinding;
import java.util.ArrayList;
import java.util.List;

/** Everything that a check found, for the formats that machines read. */
final class CheckFindings {

    private CheckFindings() {}

    /** Problems and failing cases in the order of the packs, then what the linter found. */
    static List<CheckFinding> of(List<CheckedPack> packs, List<LintFinding> lint) {
        List<CheckFinding> all = new ArrayList<>();
        for (CheckedPack pack : packs) {
            pack.problems().stream().map(CheckFinding::of).forEach(all::add);
            for (CheckedCase checked : pack.cases()) {
                if (checked.verdict() != Verdict.PASSED) {
                    all.add(CheckFinding.of(checked));
                }
            }
        }
        lint.stream().map(CheckFinding::of).forEach(all::add);
        return List.copyOf(all);
    }
}
