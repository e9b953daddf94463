package dev.assay.study.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure, or why there is none. Immutable.
 *
 * @param value finite, if there is one
 * @param undefined why there is none; empty if there is one
 */
public record Estimate(OptionalDouble value, Optional<String> undefined) {

    /** @throws IllegalArgumentException unless there is a finite value or a reason, and not both */
    public Estimate {
        if (value.isPresent() == undefined.isPresent() || value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("either a finite value or a reason: " + value + ", " + undefined);
        }
    }

    static Estimate of(double value) {
        return new Estimate(OptionalDouble.of(value), Optional.empty());
    }

    static Estimate undefined(String reason) {
        return new Estimate(OptionalDouble.empty(), Optional.of(reason));
    }

    /** A part of a whole; undefined for this reason if the whole is nothing. */
    static Estimate ratio(double part, double whole, String reason) {
        return whole == 0 ? undefined(reason) : of(part / whole);
    }
}
