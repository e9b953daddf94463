package dev.assay.batch;

/** What a reader makes of one answer of its source: the answer, or why it cannot be read. */
public sealed interface Row permits Submission, Rejection {

    /** The source as the caller named it; a file of its own for an answer from a folder. */
    String source();

    /** The line of the source on which the row starts, from 1. */
    long line();
}
