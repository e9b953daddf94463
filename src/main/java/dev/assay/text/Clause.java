package dev.assay.text;

/**
 * A part of a sentence that a cue can reach: what lies between semicolons, colons, dashes and contrasting or
 * coordinating words.
 *
 * @param index place among the answer's clauses
 * @param sentence index of its sentence
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Clause(int index, int sentence, int firstToken, int endToken) {}
