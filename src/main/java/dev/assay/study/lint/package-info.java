/**
 * What a rubric would better do otherwise, though it can be read: patterns without effect, credit for nothing, what is
 * missing.
 *
 * <p>Start with {@link dev.assay.study.lint.Lint}. A rule is a class of its own; {@link dev.assay.study.lint.LintRule}
 * lists them.
 */
package dev.assay.study.lint;
