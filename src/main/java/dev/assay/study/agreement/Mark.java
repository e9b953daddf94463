package dev.assay.study.agreement;

import dev.assay.rubric.Bands;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What somebody gave an answer: a score, a band, or both.
 *
 * @param score a fraction from 0 to 1
 * @param band the place of the band in its {@link Bands}, 0 for the lowest
 */
public record Mark(OptionalDouble score, OptionalInt band) {

    public static final Mark NONE = new Mark(OptionalDouble.empty(), OptionalInt.empty());

    /** A score, and the band that it falls into. */
    static Mark of(double score, Bands bands) {
        return new Mark(OptionalDouble.of(score), OptionalInt.of(bands.indexOf(score)));
    }

    boolean isEmpty() {
        return score.isEmpty() && band.isEmpty();
    }
}
