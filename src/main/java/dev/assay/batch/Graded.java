package dev.assay.batch;

import dev.assay.grade.Grade;

/**
 * An answer and what it is worth.
 *
 * @param submission the answer and whose it is
 * @param grade its grade
 */
public record Graded(Submission submission, Grade grade) implements Outcome {}
