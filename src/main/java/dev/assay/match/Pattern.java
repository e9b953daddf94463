package dev.assay.match;

/** stub, being written */
public final class Pattern {
    private final String source;

    private Pattern(String source) {
        this.source = source;
    }

    /** @throws PatternException if it cannot be read */
    public static Pattern parse(String source) {
        return new Pattern(source);
    }

    /** The pattern as its author wrote it. */
    public String source() {
        return source;
    }

    /** The names of the terms that it refers to ({@code $name}), in the order of the text, each once. */
    public java.util.List<TermReference> terms() {
        return java.util.List.of();
    }

    /** A {@code $name} in a pattern. @param position UTF-16 offset of the dollar sign in the source */
    public record TermReference(String name, int position) {}

    /** The pattern in its plainest spelling, with the operators' precedence shown by the fewest brackets. */
    @Override
    public String toString() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && source.equals(pattern.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }
}
