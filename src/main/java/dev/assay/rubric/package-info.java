/**
 * What a marker looks for: rubrics as records, and the reader that makes them from YAML or JSON with located problems.
 *
 * <p>Start with {@link dev.assay.rubric.RubricSet#load}.
 */
package dev.assay.rubric;
