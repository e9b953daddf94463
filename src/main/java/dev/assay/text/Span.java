package dev.assay.text;

/**
 * A half-open range of UTF-16 units in the caller's text.
 *
 * @param start the first unit
 * @param end the unit after the last one, at least {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Whether every unit of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }
}
