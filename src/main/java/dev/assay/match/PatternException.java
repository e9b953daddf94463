package dev.assay.match;

/** A pattern that cannot be read or compiled, with the place in its text. */
public final class PatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final int position;

    /**
     * @param message what is wrong and what to write instead
     * @param pattern the whole pattern as written
     * @param position UTF-16 offset in {@code pattern}, 0 to its length
     */
    public PatternException(String message, String pattern, int position) {
        super(message);
        this.pattern = pattern;
        this.position = position;
    }

    /** The whole pattern as written. */
    public String pattern() {
        return pattern;
    }

    /** UTF-16 offset in the pattern at which the problem stands; its length where something is missing. */
    public int position() {
        return position;
    }
}
