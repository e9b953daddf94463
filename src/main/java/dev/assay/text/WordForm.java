package dev.assay.text;

/**
 * What a word is compared by. Most texts share one instance for a spelling, but that is no promise: compare with {@code
 * equals}. Immutable.
 */
public final class WordForm {

    private final String surface;
    private final String folded;
    private final String stem;
    private final boolean lookAlike;
    private final boolean compatibility;
    private final int hash;
    private final long marks;

    WordForm(String surface, String folded, String stem, boolean lookAlike, boolean compatibility) {
        this.surface = surface;
        this.folded = folded;
        this.stem = stem;
        this.lookAlike = lookAlike;
        this.compatibility = compatibility;
        this.hash = surface.hashCode();
        this.marks = WordMarks.of(folded);
    }

    /** The word as written, without zero-width characters. */
    public String surface() {
        return surface;
    }

    /** Compatibility-normalised (NFKC), lower-case, with straight quotes and look-alike letters replaced. */
    public String folded() {
        return folded;
    }

    /** What the inflections and spelling variants of the word have in common; the folded form of a symbol. */
    public String stem() {
        return stem;
    }

    /** Whether letters of another script were read as Latin ones. */
    public boolean lookAlike() {
        return lookAlike;
    }

    /** Whether compatibility forms were read as the plain characters. */
    public boolean compatibility() {
        return compatibility;
    }

    /** What the lists of words and its ending say of it, as {@link WordMarks} has them. */
    long marks() {
        return marks;
    }

    /** Whether one of some marks is the word's. */
    boolean is(long some) {
        return (marks & some) != 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof WordForm form
                        && hash == form.hash
                        && surface.equals(form.surface)
                        && folded.equals(form.folded)
                        && stem.equals(form.stem)
                        && lookAlike == form.lookAlike
                        && compatibility == form.compatibility;
    }

    @Override
    public String toString() {
        return surface;
    }
}
