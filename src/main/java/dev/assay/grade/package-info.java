/**
 * Scores: a rubric compiled into a thread-safe {@link dev.assay.grade.Grader}; answer in,
 * {@link dev.assay.grade.Grade} out.
 */
package dev.assay.grade;
