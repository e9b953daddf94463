package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.match.NearMiss;
import dev.assay.rubric.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a concept in an answer, before anything is left out or rounded.
 *
 * @param concept the concept
 * @param status what became of it
 * @param credit a fraction, 0 to 1
 * @param entries how many entries of its {@code match} are asserted
 * @param contradicted whether the answer both states and denies it
 * @param findings all evidence, by place; misconceptions stand here as denials
 */
record ConceptOutcome(
        Concept concept, Status status, Fraction credit, int entries, boolean contradicted, List<Finding> findings) {

    ConceptOutcome {
        findings = List.copyOf(findings);
    }

    /** The outcome where nothing was found. */
    static ConceptOutcome absent(Concept concept) {
        return new ConceptOutcome(concept, Status.ABSENT, Fraction.ZERO, 0, false, List.of());
    }

    boolean credited() {
        return credit.signum() > 0;
    }

    /** Whether a finding is said of another subject than the concept's. */
    boolean ofRival(Finding finding) {
        return ConceptJudge.ofRival(concept, finding);
    }

    /** Whether a finding asserts it of its own subject. */
    boolean asserts(Finding finding) {
        return finding.stance().asserts() && !ofRival(finding);
    }

    /** The findings that assert it of its own subject. */
    List<Finding> asserted() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> asserted = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (asserts(finding)) {
                asserted.add(finding);
            }
        }
        return asserted;
    }

    /** The findings that assert it of another subject. */
    List<Finding> swapped() {
        return findings.stream()
                .filter(finding -> finding.stance().asserts() && ofRival(finding))
                .toList();
    }

    /** The findings that deny it of its own subject. */
    List<Finding> denied() {
        return findings.stream()
                .filter(finding -> finding.stance() == Stance.DENIED && !ofRival(finding))
                .toList();
    }

    /** The outcome in figures of at most four decimals, with as many findings as a grade shows. */
    ConceptGrade grade(Optional<NearMiss> nearestMiss) {
        return new ConceptGrade(
                concept.id(),
                concept.kind(),
                concept.weight(),
                status,
                credit.rounded(4).doubleValue(),
                nearestMiss,
                Excerpt.of(findings));
    }
}
