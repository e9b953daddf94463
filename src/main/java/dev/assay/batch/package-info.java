/**
 * Many answers: graded on all cores in their order, and none of them lost.
 *
 * <p>Start with {@link dev.assay.batch.source.Answers#open}, which reads answers, and {@link dev.assay.batch.Batch}, which
 * grades them. What goes in is a {@link dev.assay.batch.Row} an answer, what comes out an
 * {@link dev.assay.batch.Outcome} a row.
 *
 * <p>Whose an answer is and what it answers is written and compared in one form, that of {@link dev.assay.batch.Names#plain}.
 *
 * <p>{@link dev.assay.batch.copies} tells which answers share text.
 */
package dev.assay.batch;
