package dev.assay.batch.copies;

/**
 * When two answers share text. The figures of {@link #DEFAULT} were chosen by measuring, as the package page tells.
 *
 * @param shingle how many words in a row are compared; from 2 on
 * @param fewestWords how many words of shared passages make a finding, at least, however short the answers are
 * @param fewestShare which share of the words of the shorter answer they must be, from 0 to 1
 * @param passageWords how many shared words make a passage; what is shared in smaller pieces is chance
 * @param smallestLimit so many candidates may share words and it still counts, however few candidates there are
 * @param commonShare what more than this share of the candidates have is common property; from 0 to 1
 * @param largestLimit what more candidates than this have is common property, however many candidates there are
 */
public record CopySettings(
        int shingle,
        int fewestWords,
        double fewestShare,
        int passageWords,
        int smallestLimit,
        double commonShare,
        int largestLimit) {

    /** What is used unless something else is said. */
    public static final CopySettings DEFAULT = new CopySettings(3, 20, 0.15, 8, 5, 0.1, 50);

    /** @throws IllegalArgumentException if a figure is out of its range */
    public CopySettings {
        require(shingle >= 2, "shingle", shingle);
        require(fewestWords >= shingle, "fewestWords", fewestWords);
        require(fewestShare >= 0 && fewestShare <= 1, "fewestShare", fewestShare);
        require(passageWords >= shingle, "passageWords", passageWords);
        require(smallestLimit >= 2, "smallestLimit", smallestLimit);
        require(commonShare >= 0 && commonShare <= 1, "commonShare", commonShare);
        require(largestLimit >= smallestLimit, "largestLimit", largestLimit);
    }

    private static void require(boolean holds, String name, Number value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " may not be " + value);
        }
    }

    /** How many of so many candidates may share a run of words, so that it is no common property yet. */
    int limit(int candidates) {
        return Math.max(smallestLimit, (int) Math.min(Math.ceil(commonShare * candidates), largestLimit));
    }
}
