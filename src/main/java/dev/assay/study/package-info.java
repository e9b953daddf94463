/**
 * How good a rubric is.
 *
 * <p>Start with {@link dev.assay.study.SelfCheck}, which runs a rubric's own tests and examples.
 */
package dev.assay.study;
