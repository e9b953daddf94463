package dev.assay.context;

import dev.assay.text.WordMasks;
import java.util.Arrays;
import java.util.Locale;

/** The lists of words that the reach of English cues asks for. What each is for stands in {@code cues/words.txt}. */
enum CueWords {
    /** what opens a clause whose first noun is no object */
    ADVERBIAL,
    /** what an indirect question begins with */
    QUESTIONS,
    /** what begins a clause inside a subject */
    EMBEDDING,
    /** what joins two verbs of one clause */
    COORDINATORS,
    /** verbs that surely have a subject */
    FINITE,
    /** what begins an answer to a question that only names a case */
    CONCLUSIONS,
    /** pronouns for what is not a person */
    THINGS,
    /** what denies by itself */
    NEGATIONS,
    /** verbs that deny, and whose own denial is a statement */
    TURNED,
    /** what says little by itself */
    LIGHT,
    /** pronouns that are a whole object */
    OBJECTS,
    /** what opens a noun phrase or a clause of its own */
    OPENERS,
    /** what binds such a word to what stands before */
    JOINS,
    /** what begins a main clause that no comma announces */
    SUBJECTS;

    private static final WordMasks MASKS = WordMasks.of(Arrays.stream(values())
            .map(list -> CueList.ENGLISH.words(list.id()))
            .toList());

    /** As cue files name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a folded word is in the list. */
    boolean has(String word) {
        return (MASKS.of(word) >> ordinal() & 1) != 0;
    }
}
