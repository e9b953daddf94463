package dev.assay.grade;

/** What became of a concept in an answer. */
public enum Status {
    /** full credit */
    PRESENT,
    /** some credit */
    PARTIAL,
    /** stated, but of the wrong subject */
    SWAPPED,
    /** said not to be so, or a known misconception stated in its place */
    DENIED,
    /** turned away from, or said of others */
    DISMISSED,
    /** said not to be known */
    DOUBTED,
    /** not there, or only the question's words given back */
    ABSENT
}
