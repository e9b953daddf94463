package dev.assay.study.suggestion;

/**
 * An answer and what a person gave for it.
 *
 * @param candidate who wrote it; all answers of one person fall into one fold
 * @param answer the text
 * @param score the person's score, a fraction
 */
public record GradedAnswer(String candidate, String answer, double score) {}
