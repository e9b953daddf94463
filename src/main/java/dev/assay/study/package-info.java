/**
 * How good a rubric is.
 *
 * <p>Start with {@link dev.assay.study.SelfCheck}, which runs a rubric's own tests and examples; {@link
 * dev.assay.study.lint.Lint} finds what an author would rather write otherwise.
 */
package dev.assay.study;
