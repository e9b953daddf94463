package dev.assay.bench;

/**
 * How to measure.
 *
 * @param rounds how often each row is visited
 * @param roundMillis how long a visit is at least
 * @param warmUpMillis how long a row keeps processors busy at least before the first round
 * @param processorTime whether processor time is taken for the time
 */
record Pace(int rounds, int roundMillis, int warmUpMillis, boolean processorTime) {

    /** @param rounds how often each row is visited; 0 for the usual number */
    static Pace usual(int rounds, boolean processorTime) {
        return new Pace(rounds == 0 ? 7 : rounds, 400, 5_000, processorTime);
    }

    /** @param rounds how often each row is visited; 0 for the usual number */
    static Pace quick(int rounds, boolean processorTime) {
        return new Pace(rounds == 0 ? 3 : rounds, 200, 2_000, processorTime);
    }

    /** The pace for a section: a text of 1 MiB takes long enough to need fewer visits. */
    Pace in(Section section) {
        return section == Section.HOSTILE
                ? new Pace(Math.min(rounds, 3), roundMillis, warmUpMillis, processorTime)
                : this;
    }
}
