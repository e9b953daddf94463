package dev.assay.cli;

import java.util.Locale;

/** Tells on a terminal how far a command is, if it takes longer than two seconds; elsewhere nothing. */
final class Progress implements AutoCloseable {

    private static final long FIRST_AFTER = 2_000_000_000L;
    private static final long THEN_EVERY = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Streams streams;
    private final long start = System.nanoTime();
    private long shown;
    private long count;

    Progress(Streams streams) {
        this.streams = streams;
    }

    /** One more answer is done. */
    void step() {
        count++;
        if (streams.terminal().err()) {
            long elapsed = System.nanoTime() - start;
            if (elapsed >= FIRST_AFTER && elapsed - shown >= THEN_EVERY) {
                shown = elapsed;
                streams.err()
                        .print(String.format(
                                Locale.ROOT,
                                CLEAR_LINE + "%,d answers, %,.0f a second",
                                count,
                                count / (elapsed / 1e9)));
                streams.err().flush();
            }
        }
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
