package dev.assay.rubric;

/** How much a red flag weighs. */
public enum Severity {
    /** takes a little off the score */
    MINOR,
    /** keeps the score just below the top band */
    MAJOR,
    /** keeps the score just below the second band */
    CRITICAL
}
