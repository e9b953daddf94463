package dev.assay.batch;

/** What became of one row: every row that goes into a {@link Batch} comes out as one of these. */
public sealed interface Outcome permits Graded, Rejection {}
