package dev.assay.text;

/**
 * A place where what the reader sees and what is compared differ in more than case and quotes.
 *
 * @param span where it stands in the caller's text
 * @param kind what was done about it
 */
public record Folding(Span span, Kind kind) {

    /** What was done to the characters. */
    public enum Kind {
        /** characters without width were left out of a word */
        ZERO_WIDTH,
        /** letters of another script that look like Latin ones were read as Latin ones */
        LOOK_ALIKE,
        /** compatibility forms (full-width, ligatures, mathematical letters) were read as the plain characters */
        COMPATIBILITY
    }
}
