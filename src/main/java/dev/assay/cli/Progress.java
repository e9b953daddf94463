package dev.assay.cli;

import java.util.Locale;
import java.util.OptionalDouble;

/** Tells on a terminal how far a command is, if it takes longer than two seconds; elsewhere nothing. */
final class Progress implements AutoCloseable {

    private static final long FIRST_AFTER = 2_000_000_000L;
    private static final long THEN_EVERY = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final int BAR = 20;

    private final Streams streams;
    private final Distance distance;
    private final long start = System.nanoTime();
    private long shown;
    private long count;
    private long countBefore;
    private double coveredBefore;
    private long workSince = start;

    /** @param distance how far the answers are read */
    Progress(Streams streams, Distance distance) {
        this.streams = streams;
        this.distance = distance;
    }

    /** From here on the work is of another kind, so that what went before tells nothing of how long it takes. */
    void otherWork() {
        countBefore = count;
        coveredBefore = distance.covered().orElse(0);
        workSince = System.nanoTime();
    }

    /** One more answer is done. */
    void step() {
        count++;
        if (streams.terminal().err()) {
            long now = System.nanoTime();
            if (now - start >= FIRST_AFTER && now - start - shown >= THEN_EVERY) {
                shown = now - start;
                streams.err().print(CLEAR_LINE + line((now - workSince) / 1e9));
                streams.err().flush();
            }
        }
    }

    private String line(double seconds) {
        String rate = String.format(Locale.ROOT, "%,d answers, %,.0f a second", count, (count - countBefore) / seconds);
        OptionalDouble covered = distance.covered();
        if (covered.isEmpty()) {
            return rate;
        }
        double done = covered.getAsDouble();
        return bar(done)
                + String.format(Locale.ROOT, " %2.0f %%  ", Math.floor(100 * done))
                + rate
                + left(done, seconds);
    }

    private static String bar(double done) {
        int full = (int) (BAR * done);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
    }

    private String left(double done, double seconds) {
        double worked = done - coveredBefore;
        return worked <= 0 ? "" : ", " + duration(Math.round(seconds * (1 - done) / worked)) + " left";
    }

    /** {@code 8 s}, {@code 3 min 20 s}, {@code 2 h 05 min}. */
    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }

    /** Takes the line away, so that another can be written. */
    void pause() {
        if (shown > 0) {
            streams.err().print(CLEAR_LINE);
            streams.err().flush();
            shown = 1;
        }
    }

    @Override
    public void close() {
        pause();
    }
}
