package dev.assay.study.draft;

import dev.assay.study.Synonyms.WordClass;
import java.util.Optional;

/**
 * A word of the reference that patterns may ask for.
 *
 * @param text as it stands there; the parts of a compound are one word
 * @param folded in lower case
 * @param stem what its inflections share
 * @param tag its part of speech (Penn Treebank)
 * @param kind its class as a part of the sentence; empty where it only helps to name something
 * @param place which word of its sentence it is
 * @param clause which part of the piece it stands in, up to a comma or the end of a clause
 * @param negated whether a negation stands before it in that part
 * @param directs whether it says in which direction something goes: "higher", "increases", "is high"
 * @param asked whether the question has it
 * @param rare whether it hardly turns up where something else is spoken of
 * @param weight how much it says: 0 (nothing) to 1
 */
record Word(
        String text,
        String folded,
        String stem,
        String tag,
        Optional<WordClass> kind,
        int place,
        int clause,
        boolean negated,
        boolean directs,
        boolean asked,
        boolean rare,
        double weight) {

    boolean isNoun() {
        return kind.map(WordClass.NOUN::equals).orElseGet(() -> tag.startsWith("NN"));
    }

    boolean isVerb() {
        return kind.filter(WordClass.VERB::equals).isPresent();
    }
}
