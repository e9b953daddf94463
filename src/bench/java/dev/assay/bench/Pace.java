package dev.assay.bench;

/**
 * How to measure.
 *
 * @param rounds how often each row is visited
 * @param visitMillis how long a visit is at least, in milliseconds
 * @param leastWarmUp how many milliseconds of processor time a row is warmed up at least before the first round
 * @param mostWarmUp how many it is warmed up at most
 * @param processorTime whether processor time is taken for the time
 */
record Pace(int rounds, int visitMillis, int leastWarmUp, int mostWarmUp, boolean processorTime) {

    /** @param rounds how often each row is visited; 0 for the usual number */
    static Pace usual(int rounds, boolean processorTime) {
        return new Pace(rounds == 0 ? 7 : rounds, 400, 2_000, 25_000, processorTime);
    }

    /**
     * Rough, as much is not yet warm.
     *
     * @param rounds how often each row is visited; 0 for the usual number
     */
    static Pace quick(int rounds, boolean processorTime) {
        return new Pace(rounds == 0 ? 3 : rounds, 200, 1_000, 4_000, processorTime);
    }

    /** How many rounds there are in a section: a text of 1 MiB takes long enough to need few. */
    int roundsIn(Section section) {
        return section == Section.HOSTILE ? Math.min(rounds, 3) : rounds;
    }
}
