/**
 * How good a rubric is.
 *
 * <p>Start with {@link dev.assay.study.SelfCheck}, which runs a rubric's own tests and examples. Each study has a room of
 * its own: {@link dev.assay.study.draft} makes a first rubric from a reference answer, {@link dev.assay.study.lint} finds what an author would rather write otherwise, {@link
 * dev.assay.study.mutation} whether grades notice what an answer means, {@link dev.assay.study.difference} whom a change
 * moves, {@link dev.assay.study.agreement} how near grades come to people's, and {@link dev.assay.study.suggestion} what
 * would bring them nearer.
 */
package dev.assay.study;
