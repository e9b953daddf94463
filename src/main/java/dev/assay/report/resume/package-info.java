/**
 * Going on with a run that was broken off: which of the result lines that an earlier run has written are the ones that
 * this run would write, so that only the other answers are graded.
 *
 * <p>Start with {@link dev.assay.report.resume.EarlierResults}. A line is taken over if it was written by the same
 * engine with the same rubric (by its fingerprint) for the same answer of the same candidate, with the same carried
 * columns ({@link dev.assay.report.resume.ResultKey}); then it is, byte for byte, what grading again would give, unless
 * somebody has edited it. So a line is also held against what is known to have been written, or where nothing is known
 * against itself ({@link dev.assay.report.resume.SelfAgreement}), which finds no edit that is consistent throughout.
 */
package dev.assay.report.resume;
