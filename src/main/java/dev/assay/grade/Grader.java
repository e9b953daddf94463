package dev.assay.grade;

import dev.assay.rubric.Rubric;

/** A rubric compiled for grading. Immutable and thread-safe: share one between threads. */
public final class Grader {

    private final Rubric rubric;

    private Grader(Rubric rubric) {
        this.rubric = rubric;
    }

    /** Compiles a rubric. */
    public static Grader compile(Rubric rubric) {
        return new Grader(rubric);
    }

    /** The rubric that it grades by. */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * Grades an answer. Never throws for a text that is not null.
     *
     * @param answer the text
     */
    public Grade grade(String answer) {
        throw new UnsupportedOperationException("being written");
    }
}
