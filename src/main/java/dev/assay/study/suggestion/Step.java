package dev.assay.study.suggestion;

/**
 * What a proposal adds to those before it in the list.
 *
 * @param edit the change
 * @param own held-out answers that none of the changes before it moves
 */
public record Step(Edit edit, Tally own) {}
