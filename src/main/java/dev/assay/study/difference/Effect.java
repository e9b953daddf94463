package dev.assay.study.difference;

/**
 * What one part of a rubric did to a score.
 *
 * @param part which: {@code concept acks-late}, or another step of the score as its arithmetic names it
 * @param change how much the score has more of it than before; below 0 where it has less
 * @param before what it was; empty if there was none of it
 * @param after what it is; empty if there is none of it
 */
public record Effect(String part, double change, String before, String after) {

    /** What is said of a step of the score that is no concept, where there is one. */
    public static final String COUNTS = "counts";

    /** The part that stands for all that is as before, and weighs more or less since the others weigh otherwise. */
    public static final String OTHER_WHOLE = "share of another whole";
}
