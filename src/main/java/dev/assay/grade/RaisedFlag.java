package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.rubric.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A red flag that an answer raised.
 *
 * @param id the flag's id
 * @param severity how much it weighs here, after any downgrade
 * @param says what gives the answer away
 * @param ask the follow-up question that shows whether it was meant so; empty if the rubric has none
 * @param excusedBy what excused it, in words; an excused flag costs nothing
 * @param findings the evidence, by place; empty for flags raised by what is missing
 */
public record RaisedFlag(
        String id, Severity severity, String says, String ask, Optional<String> excusedBy, List<Finding> findings) {
    public RaisedFlag {
        findings = List.copyOf(findings);
    }

    /** Whether it counts. */
    public boolean counts() {
        return excusedBy.isEmpty();
    }
}
