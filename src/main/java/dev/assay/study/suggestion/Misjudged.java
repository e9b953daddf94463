package dev.assay.study.suggestion;

/**
 * An answer that the rubric and the person see differently.
 *
 * @param answer the answer, with what the person gave
 * @param ours what the rubric gives
 * @param detail what was found or nearly found, in words; empty if nothing stands out
 */
public record Misjudged(GradedAnswer answer, double ours, String detail) {}
