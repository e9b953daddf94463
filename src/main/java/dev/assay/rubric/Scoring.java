package dev.assay.rubric;

/**
 * What flags cost in a pack.
 *
 * @param minorPenalty what a minor flag takes off, a fraction
 * @param majorCap the highest score that a major flag leaves
 * @param criticalCap the highest score that a critical flag leaves
 */
public record Scoring(double minorPenalty, double majorCap, double criticalCap) {

    /** 0.05; just below the top band; just below the second band. */
    public static Scoring defaultsFor(Bands bands) {
        int top = bands.bands().size() - 1;
        return new Scoring(
                0.05,
                bands.bands().get(top).from() - 0.0001,
                bands.bands().get(1).from() - 0.0001);
    }
}
