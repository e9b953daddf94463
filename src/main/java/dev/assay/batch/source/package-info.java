/**
 * Where answers come from: CSV, TSV, JSON Lines, workbooks and folders, read as streams.
 *
 * <p>Start with {@link dev.assay.batch.source.Answers#open}.
 *
 * <p>Each row comes out as a {@link dev.assay.batch.Submission}, or as a {@link dev.assay.batch.Rejection} that says where it
 * stood and what is wrong with it. Text is in the encoding that a byte order mark tells, or that the caller names, or in UTF-8;
 * a byte that is not text spoils its row alone. Workbooks are looked through before they are read, so that none fills the
 * memory.
 */
package dev.assay.batch.source;
