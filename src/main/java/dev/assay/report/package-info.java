/**
 * Grades for people and for programs to read.
 *
 * <p>{@link dev.assay.report.GradeJson} is the full result, one line an answer; {@link dev.assay.report.GradeCsv} a row
 * for spreadsheets; {@link dev.assay.report.GradeTable} an overview of a batch; {@link dev.assay.report.Explanation}
 * everything about one answer, for a person; {@link dev.assay.report.CopyJson} tells which answers share text. What studies find is told by classes named after them, as text ({@code
 * AgreementReport}) and as JSON ({@code AgreementJson}); so are plans of interviews and verdicts ({@code PlanReport}, {@code
 * VerdictJson}), whose schemas are resources beside them. Scores that a person reads come from {@link dev.assay.report.ScoreText}, which
 * never rounds one up to a threshold; {@link dev.assay.report.BandReason} says why a band or a score is not higher.
 *
 * <p>The room {@code stored} reads full results back, {@code resume} goes on with results that were broken off, and {@code
 * html} makes pages of them.
 */
package dev.assay.report;
