package dev.assay.rubric;

/** How far from a flag's finding a guard looks. */
public enum Reach {
    CLAUSE,
    SENTENCE,
    /** the finding's sentence and the two after it */
    TWO_SENTENCES,
    ANSWER
}
