/**
 * Results read back from the JSON Lines that {@link dev.assay.report.GradeJson} writes.
 *
 * <p>Start with {@link dev.assay.report.stored.StoredResults}, which reads a file line by line and tells what became of
 * each as a {@link dev.assay.report.stored.StoredLine}; {@link dev.assay.report.stored.StoredFile} reads single lines
 * again by their place. Writing what was read gives the same bytes.
 */
package dev.assay.report.stored;
