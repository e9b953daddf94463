package dev.assay.interview;

import dev.assay.batch.Graded;
import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Status;
import dev.assay.rubric.Concept;
import java.util.List;
import java.util.Optional;

/**
 * What became of a concept in somebody's answer. Immutable.
 *
 * @param question the question
 * @param concept the concept
 * @param status what became of it
 * @param credit a fraction
 * @param quote the words that decided, if any did
 */
public record Point(String question, Concept concept, Status status, double credit, Optional<Quote> quote) {

    static Point of(Graded graded, Concept concept) {
        Grade grade = graded.grade();
        ConceptGrade outcome = grade.concept(concept.id());
        return new Point(grade.rubricId(), concept, outcome.status(), outcome.credit(), quote(grade, outcome));
    }

    private static Optional<Quote> quote(Grade grade, ConceptGrade outcome) {
        if (outcome.status() == Status.ABSENT) {
            return Optional.empty();
        }
        boolean credited = outcome.credit() > 0;
        List<Finding> telling = outcome.findings().stream()
                .filter(finding -> !credited || finding.stance().asserts())
                .toList();
        return Quote.of(grade, telling);
    }

    /** Whether the answer says it, and not the opposite. */
    public boolean shown() {
        return status == Status.PRESENT;
    }

    /** Whether the answer says something else in its place. */
    public boolean wrong() {
        return status == Status.SWAPPED || status == Status.DENIED;
    }
}
