package dev.assay.report.html;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Status;
import java.util.List;

/**
 * How findings of concepts are drawn: a denial stands out only where it costs the concept something, so that whoever skims
 * an answer sees no wrong in what is right.
 */
final class ConceptLooks {

    /** How arithmetic tells that a concept lost credit by a denial. */
    private static final String CONTRADICTED = ", stated and denied, ";

    private final List<String> steps;

    private ConceptLooks(List<String> steps) {
        this.steps = steps;
    }

    static ConceptLooks of(Grade grade) {
        return new ConceptLooks(grade.arithmetic().details().stream()
                .flatMap(step -> step.details().stream())
                .map(Arithmetic::why)
                .toList());
    }

    /** How findings of such a stance are drawn. */
    Look of(ConceptGrade concept, Stance stance) {
        boolean whole = concept.status() == Status.PRESENT;
        return switch (stance) {
            case STATED -> Look.STATED;
            case HEDGED -> whole && isStated(concept) ? Look.IDLE : Look.HEDGED;
            case DENIED -> denialCounts(concept) ? Look.DENIED : Look.IDLE;
            case DOUBTED -> whole ? Look.IDLE : Look.DOUBTED;
            case DISMISSED -> whole ? Look.IDLE : Look.DISMISSED;
            case ECHOED -> Look.ECHOED;
        };
    }

    private static boolean isStated(ConceptGrade concept) {
        return concept.findings().stream().map(Finding::stance).anyMatch(Stance.STATED::equals);
    }

    private boolean denialCounts(ConceptGrade concept) {
        return switch (concept.status()) {
            case DENIED, SWAPPED -> true;
            case PARTIAL ->
                steps.stream().anyMatch(step -> step.startsWith(concept.id() + ": ") && step.contains(CONTRADICTED));
            default -> false;
        };
    }
}
