package dev.assay.batch.copies;

import java.util.Arrays;

/**
 * Which sections of answers have a value of their signatures in common: locality-sensitive hashing with bands (Leskovec,
 * Rajaraman, Ullman, <i>Mining of Massive Datasets</i>, chapter 3). Immutable; 512 bytes a section.
 *
 * <p>A band is one value here, and two sections are compared that agree in two of the 64: of pairs whose sets resemble
 * each other by a tenth, as they do where 20 words were taken over into 128, 99 of 100 do; with 32 bands of two values one
 * of four would. What makes it affordable is that only runs of words are in the sets that few candidates have: a bucket has
 * no more members than these.
 */
final class Buckets {

    private final int sections;
    /** By band, the sections in the order of their values. */
    private final int[] order;
    /** By band and section, where in the order its bucket begins. */
    private final int[] starts;

    /**
     * Sorts sections into buckets.
     *
     * @param signatures of all sections, one behind the other
     */
    Buckets(int[] signatures) {
        this.sections = signatures.length / MinHash.FUNCTIONS;
        this.order = new int[signatures.length];
        this.starts = new int[signatures.length];
        long[] values = new long[sections];
        for (int band = 0; band < MinHash.FUNCTIONS; band++) {
            for (int section = 0; section < sections; section++) {
                values[section] = (long) signatures[section * MinHash.FUNCTIONS + band] << 32 | section;
            }
            Arrays.sort(values);
            int base = band * sections;
            int start = base;
            for (int i = 0; i < sections; i++) {
                if (i > 0 && values[i] >> 32 != values[i - 1] >> 32) {
                    start = base + i;
                }
                int section = (int) values[i];
                order[base + i] = section;
                starts[base + section] = values[i] >> 32 == MinHash.NOTHING ? -1 : start;
            }
        }
    }

    /** What is done with a section. */
    interface Visitor {
        void visit(int section);
    }

    /** Visits each section before this one that shares a bucket with it, as often as they share one. */
    void earlier(int section, Visitor visitor) {
        for (int band = 0; band < MinHash.FUNCTIONS; band++) {
            int base = band * sections;
            int start = starts[base + section];
            // Within a bucket sections are in their order.
            for (int i = start; i >= 0 && order[i] < section; i++) {
                visitor.visit(order[i]);
            }
        }
    }
}
