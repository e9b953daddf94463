package dev.assay.interview;

/**
 * What somebody's answers show of a kind of knowledge.
 *
 * @param credit the mean over the questions that ask for it, a fraction
 * @param questions how many ask for it
 */
public record KindStanding(double credit, int questions) {}
