package dev.assay.study.draft;

/**
 * A word of the reference that patterns may ask for.
 *
 * @param text as it stands there; the parts of a compound are one word
 * @param folded in lower case
 * @param stem what its inflections share
 * @param tag its part of speech (Penn Treebank)
 * @param place which word of its sentence it is
 * @param negated whether a negation stands before it in its clause
 * @param asked whether the question has it
 * @param rare whether it hardly turns up where something else is spoken of
 * @param weight how much it says: 0 (nothing) to 1
 */
record Word(
        String text,
        String folded,
        String stem,
        String tag,
        int place,
        boolean negated,
        boolean asked,
        boolean rare,
        double weight) {

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isVerb() {
        return tag.startsWith("VB");
    }
}
