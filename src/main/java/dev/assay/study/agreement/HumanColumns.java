package dev.assay.study.agreement;

/**
 * The names of the columns in which people's grades stand, in any case.
 *
 * @param score the first grader's score, a fraction from 0 to 1
 * @param band the first grader's band
 * @param secondScore the second grader's score
 * @param secondBand the second grader's band
 * @param concepts the ids of the concepts that a person says are stated
 */
public record HumanColumns(String score, String band, String secondScore, String secondBand, String concepts) {

    /** {@code score}, {@code band}, {@code score2}, {@code band2} and {@code concepts}. */
    public static final HumanColumns DEFAULT = new HumanColumns("score", "band", "score2", "band2", "concepts");
}
