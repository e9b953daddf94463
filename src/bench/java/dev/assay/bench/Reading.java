package dev.assay.bench;

/**
 * What one visit to a row gave.
 *
 * @param nanos nanoseconds for a text: the average, or the median where single calls are measured
 * @param slow nanoseconds that one call in a hundred exceeds; 0 where none are measured singly
 * @param busy nanoseconds that processors were busy with a text
 * @param bytes bytes allocated for a text
 */
record Reading(double nanos, double slow, double busy, double bytes) {

    /** As one line. */
    String line() {
        return nanos + " " + slow + " " + busy + " " + bytes;
    }

    /** Reads what {@link #line} wrote. */
    static Reading of(String line) {
        String[] parts = line.split(" ");
        return new Reading(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    /** What this took beyond another. */
    Reading minus(Reading other) {
        return new Reading(nanos - other.nanos, 0, busy - other.busy, bytes - other.bytes);
    }

    /** The same with another time of a text. */
    Reading withNanos(double other) {
        return new Reading(other, slow, busy, bytes);
    }
}
