package dev.assay.batch.copies;

/**
 * When two answers share text. The figures of {@link #DEFAULT} were chosen by measuring, as the package page tells.
 *
 * @param shingle how many words in a row are compared; from 2 on
 * @param fewestWords how many words of shared passages make a finding, at least, if they are the whole of the shorter
 *     answer; a part of it needs up to half as many again
 * @param fewestShare which share of the words of the shorter answer they must be, from 0 to 1
 * @param passageWords how many shared words make a passage; what is shared in smaller pieces is chance
 * @param fewOwners what no more candidates than this have counts in full, however few candidates there are
 * @param commonShare what more than this share of the candidates have, and more than {@code fewOwners} of them, is common
 *     property and does not count; from 0 to 1
 * @param mostOwners what more candidates than this have is common property, however many candidates there are
 */
public record CopySettings(
        int shingle,
        int fewestWords,
        double fewestShare,
        int passageWords,
        int fewOwners,
        double commonShare,
        int mostOwners) {

    /** What is used unless something else is said. */
    public static final CopySettings DEFAULT = new CopySettings(4, 20, 0.15, 8, 5, 0.1, 50);

    /** @throws IllegalArgumentException if a figure is out of its range */
    public CopySettings {
        require(shingle >= 2, "shingle", shingle);
        require(fewestWords >= shingle, "fewestWords", fewestWords);
        require(fewestShare >= 0 && fewestShare <= 1, "fewestShare", fewestShare);
        require(passageWords >= shingle, "passageWords", passageWords);
        require(fewOwners >= 2, "fewOwners", fewOwners);
        require(commonShare >= 0 && commonShare <= 1, "commonShare", commonShare);
        require(mostOwners >= fewOwners, "mostOwners", mostOwners);
    }

    private static void require(boolean holds, String name, Number value) {
        if (!holds) {
            throw new IllegalArgumentException(name + " may not be " + value);
        }
    }

    /** How many candidates may have a run of words that is not common property, of so many candidates. */
    int mostOwners(int candidates) {
        return Math.max(fewOwners, (int) Math.min(Math.ceil(commonShare * candidates), mostOwners));
    }

    /**
     * What a shared word counts, from 0 to 1: less, the more candidates have it (inverse document frequency: Spärck Jones,
     * 1972), and squared, as in the similarity of vectors, since it is in both answers.
     *
     * @param owners how many candidates have it
     * @param candidates how many there are
     */
    double weight(double owners, int candidates) {
        if (owners <= fewOwners) {
            return 1;
        }
        double weight = Math.log(candidates / owners) / Math.log((double) candidates / fewOwners);
        return weight * weight;
    }
}
