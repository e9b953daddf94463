package dev.assay.rubric;

/** What sort of knowledge a concept asks for. */
public enum Kind {
    /** the mechanism */
    WHAT,
    /** the reason or the consequence */
    WHY,
    /** the trade-off, or when the other choice is right */
    WHEN,
    /** something the person did */
    DONE
}
