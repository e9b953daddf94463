package dev.assay.text;

/**
 * What a word is compared by. Most texts share one instance for a spelling, but that is no promise: compare with {@code
 * equals}.
 *
 * @param surface the word as written, without zero-width characters
 * @param folded compatibility-normalised (NFKC), lower-case, with straight quotes and look-alike letters replaced
 * @param stem what the inflections and spelling variants of the word have in common; equal to {@code folded} for
 *     symbols
 * @param lookAlike whether letters of another script were read as Latin ones
 * @param compatibility whether compatibility forms were read as the plain characters
 */
public record WordForm(String surface, String folded, String stem, boolean lookAlike, boolean compatibility) {

    @Override
    public int hashCode() {
        return surface.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof WordForm form
                        && surface.equals(form.surface)
                        && folded.equals(form.folded)
                        && stem.equals(form.stem)
                        && lookAlike == form.lookAlike
                        && compatibility == form.compatibility;
    }
}
