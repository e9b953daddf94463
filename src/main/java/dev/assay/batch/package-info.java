/**
 * Many answers: read from files as streams, graded on all cores in their order, and none of them lost.
 *
 * <p>Start with {@link dev.assay.batch.Answers#open}, which reads answers, and {@link dev.assay.batch.Batch}, which
 * grades them. What goes in is a {@link dev.assay.batch.Row} an answer, what comes out an
 * {@link dev.assay.batch.Outcome} a row.
 *
 * <p>Text comes in the encoding that a byte order mark tells, or that the caller names, or in UTF-8; a byte that is not
 * text spoils its row alone. Workbooks are looked through before they are read, so that none fills the memory.
 *
 * <p>{@link dev.assay.batch.copies} tells which answers share text.
 */
package dev.assay.batch;
