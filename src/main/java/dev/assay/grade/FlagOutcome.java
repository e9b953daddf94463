package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Scoring;
import dev.assay.rubric.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A red flag that was raised, before anything is left out.
 *
 * @param flag the flag
 * @param severity how much it weighs here
 * @param excusedBy what excused it, in words
 * @param findings the evidence, by place
 */
record FlagOutcome(RedFlag flag, Severity severity, Optional<String> excusedBy, List<Finding> findings) {

    FlagOutcome {
        findings = List.copyOf(findings);
    }

    boolean counts() {
        return excusedBy.isEmpty();
    }

    /** What it takes off the score. */
    Fraction penalty(Scoring scoring) {
        if (hasOwnCost()) {
            return flag.penalty().isPresent() ? Fraction.of(flag.penalty().getAsDouble()) : Fraction.ZERO;
        }
        return severity == Severity.MINOR ? Fraction.of(scoring.minorPenalty()) : Fraction.ZERO;
    }

    /** The highest score that it leaves; empty if it sets none. */
    Optional<Fraction> cap(Scoring scoring) {
        if (hasOwnCost()) {
            return flag.cap().isPresent() ? Optional.of(Fraction.of(flag.cap().getAsDouble())) : Optional.empty();
        }
        return switch (severity) {
            case MINOR -> Optional.empty();
            case MAJOR -> Optional.of(Fraction.of(scoring.majorCap()));
            case CRITICAL -> Optional.of(Fraction.of(scoring.criticalCap()));
        };
    }

    /** An explicit cost belongs to the severity as written: a flag that is downgraded costs what the lesser one does. */
    private boolean hasOwnCost() {
        return severity == flag.severity()
                && (flag.penalty().isPresent() || flag.cap().isPresent());
    }

    RaisedFlag raised() {
        return new RaisedFlag(flag.id(), severity, flag.says(), flag.ask(), excusedBy, Excerpt.of(findings));
    }
}
