package dev.assay.grade;

import dev.assay.context.Finding;
import java.util.List;

/** A good sign that an answer shows; reported, never scored. */
public record RaisedSign(String id, String says, List<Finding> findings) {
    public RaisedSign {
        findings = List.copyOf(findings);
    }
}
