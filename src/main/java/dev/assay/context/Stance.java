package dev.assay.context;

/** What an answer does with the words that a pattern found. */
public enum Stance {
    /** says it */
    STATED,
    /** says it with a reservation: "I think", "probably" */
    HEDGED,
    /** says that it is not so */
    DENIED,
    /** says that the writer does not know */
    DOUBTED,
    /** turns away from it, or says it of others */
    DISMISSED,
    /** only gives the question's words back */
    ECHOED;

    /** Whether it earns a concept or raises a flag. */
    public boolean asserts() {
        return this == STATED || this == HEDGED;
    }
}
