package dev.assay.report;

import dev.assay.rubric.Problem;
import dev.assay.study.CheckedCase;
import java.util.List;

/**
 * What reading a pack and running its own tests showed.
 *
 * @param name what the caller calls the pack
 * @param rubrics how many rubrics it has; 0 if it cannot be read
 * @param problems what makes it unreadable; none if it can be read
 * @param cases its own examples and tests
 */
public record CheckedPack(String name, int rubrics, List<Problem> problems, List<CheckedCase> cases) {

    public CheckedPack {
        problems = List.copyOf(problems);
        cases = List.copyOf(cases);
    }

    /** Whether it can be read and passes its own tests. */
    public boolean isSound() {
        return problems.isEmpty() && cases.stream().noneMatch(CheckedCase::fails);
    }
}
