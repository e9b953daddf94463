package dev.assay.rubric;

import java.util.List;

/**
 * The bands of a pack, from the lowest to the highest.
 *
 * @param bands at least two, by rising threshold; the first starts at 0
 */
public record Bands(List<Band> bands) {

    /** junior, mid from 0.35, senior from 0.65. */
    public static final Bands DEFAULT =
            new Bands(List.of(new Band("junior", 0), new Band("mid", 0.35), new Band("senior", 0.65)));

    public Bands {
        bands = List.copyOf(bands);
    }

    /** The place of the band that a score falls into, 0 for the lowest. */
    public int indexOf(double score) {
        int index = 0;
        for (int i = 1; i < bands.size(); i++) {
            if (score >= bands.get(i).from()) {
                index = i;
            }
        }
        return index;
    }

    /**
     * A named range of scores.
     *
     * @param name as reports show it
     * @param from the lowest score in it, a fraction
     */
    public record Band(String name, double from) {}
}
