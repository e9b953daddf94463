package dev.assay.study.suggestion;

/**
 * What a candidate promises, by the answers that it was found in.
 *
 * @param squares by how much the sum of squared differences from people's scores gets smaller
 * @param rightly answers that it moves rightly
 * @param wrongly answers that it moves wrongly
 * @param base the share of answers that anything would move rightly: what chance alone promises
 */
record Promise(double squares, int rightly, int wrongly, double base) {

    /** With fewer, a pattern would fit people and not what they say. */
    static final int FEWEST = 3;

    /** Of what chance leaves, so much must be gained. */
    private static final double LEAST_LIFT = 0.3;

    /** Standard deviations above chance. */
    private static final double LEAST_DEVIATIONS = 1.5;

    /** The same where nothing but the grades speaks for a concept. */
    private static final double LEAST_LIFT_ALONE = 0.5;

    private static final double LEAST_DEVIATIONS_ALONE = 2.5;

    /** By how much it is better than chance, at most 1; chance counts as two answers. */
    double lift() {
        if (base >= 1) {
            return 0;
        }
        double precision = (rightly + 2 * base) / (rightly + wrongly + 2);
        return (precision - base) / (1 - base);
    }

    private double deviations() {
        int count = rightly + wrongly;
        double spread = Math.sqrt(count * base * (1 - base));
        return spread == 0 ? 0 : (rightly - count * base) / spread;
    }

    /** Whether it may be proposed. */
    boolean holds() {
        return rightly >= FEWEST && squares > 0 && lift() >= LEAST_LIFT && deviations() >= LEAST_DEVIATIONS;
    }

    /** Whether it may be proposed although nothing but the grades speaks for the concept. */
    boolean holdsAlone() {
        return holds() && lift() >= LEAST_LIFT_ALONE && deviations() >= LEAST_DEVIATIONS_ALONE;
    }

    /** What candidates are compared by. */
    double worth() {
        return squares * lift();
    }
}
