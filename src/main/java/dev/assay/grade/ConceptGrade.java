package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What an answer earned for one concept.
 *
 * @param id the concept's id
 * @param kind what sort of knowledge it asks for
 * @param weight its share of the score
 * @param status what became of it
 * @param credit a fraction, 0 to 1
 * @param nearestMiss where nothing was found, the nearest that the answer came to it
 * @param findings the evidence, by place
 */
public record ConceptGrade(
        String id,
        Kind kind,
        int weight,
        Status status,
        double credit,
        Optional<NearMiss> nearestMiss,
        List<Finding> findings) {
    public ConceptGrade {
        findings = List.copyOf(findings);
    }
}
