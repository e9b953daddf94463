package dev.assay.study.mutation;

/**
 * A text with one thing changed, and what must become of its grade. Immutable.
 *
 * @param kind what was changed
 * @param rubric the rubric's id
 * @param file where the rubric was read from; empty if it was built in code
 * @param line where the original stands in that file, from 1; 0 if it has no place of its own
 * @param original the text as the rubric has it
 * @param text the text as it was changed
 * @param movement what must become of the grade
 */
public record Mutant(
        MutantKind kind, String rubric, String file, int line, String original, String text, Movement movement) {}
