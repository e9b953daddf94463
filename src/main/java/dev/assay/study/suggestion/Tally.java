package dev.assay.study.suggestion;

/**
 * The answers whose scores a change moves.
 *
 * @param moved how many
 * @param rightly those whose score comes nearer to what the person gave
 * @param wrongly those whose score gets farther away from it
 */
public record Tally(int moved, int rightly, int wrongly) {

    static final Tally NONE = new Tally(0, 0, 0);

    /** Below this, two scores are the same: they are rounded to 4 decimals. */
    private static final double SAME = 1e-6;

    /** With one answer more. */
    Tally with(double before, double after, double human) {
        if (Math.abs(after - before) < SAME) {
            return this;
        }
        double nearer = Math.abs(before - human) - Math.abs(after - human);
        return new Tally(moved + 1, rightly + (nearer > SAME ? 1 : 0), wrongly + (nearer < -SAME ? 1 : 0));
    }

    /** Whether a score moves towards what the person gave. */
    static boolean rightly(double before, double after, double human) {
        return NONE.with(before, after, human).rightly() == 1;
    }

    /** Whether a score moves away from what the person gave. */
    static boolean wrongly(double before, double after, double human) {
        return NONE.with(before, after, human).wrongly() == 1;
    }

    /** The share of those moved rightly among those moved rightly or wrongly, a fraction; 0 for none. */
    public double precision() {
        return rightly + wrongly == 0 ? 0 : (double) rightly / (rightly + wrongly);
    }
}
