/**
 * What questions are for: which of them to ask in an interview, and what somebody's answers show together.
 *
 * <p>Start with {@link dev.assay.interview.Planner}, which chooses questions for a time, and {@link
 * dev.assay.interview.Verdicts}, which reads the answers of one person in their order. Neither decides about a person: they
 * hold what a person decides by.
 */
package dev.assay.interview;
