/**
 * Grades for people and for programs to read.
 *
 * <p>{@link dev.assay.report.GradeJson} is the full result, one line an answer; {@link dev.assay.report.GradeCsv} a row
 * for spreadsheets; {@link dev.assay.report.GradeTable} an overview of a batch; {@link dev.assay.report.Explanation}
 * everything about one answer, for a person. {@link dev.assay.report.CopyJson} tells which answers share text. What studies find is told by classes named after them, as text ({@code
 * AgreementReport}) and as JSON ({@code AgreementJson}).
 */
package dev.assay.report;
