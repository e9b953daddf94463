package dev.assay.batch.source;

/**
 * A line of a source.
 *
 * @param number from 1
 * @param text its characters with the line break, if it has one; cut off if the line is overlong
 * @param overlong whether the line is longer than a row may be
 */
record Line(long number, String text, boolean overlong) {

    /** Whether nothing stands on it. */
    boolean isBlank() {
        return text.isBlank();
    }
}
