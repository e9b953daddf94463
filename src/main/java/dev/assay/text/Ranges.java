package dev.assay.text;

import java.util.Arrays;

/** A growing list of half-open ranges in rising order, kept in a primitive array. Not thread-safe. */
final class Ranges {

    /** No ranges; nothing may be added. */
    static final Ranges NONE = new Ranges();

    private static final int[] EMPTY = {};

    private int[] bounds = EMPTY;
    private int size;

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size == 0 ? 4 : 4 * size);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int start(int i) {
        return bounds[2 * i];
    }

    int end(int i) {
        return bounds[2 * i + 1];
    }

    /** The start of the first range. */
    int first() {
        return bounds[0];
    }

    /** The end of the last range. */
    int last() {
        return bounds[2 * size - 1];
    }

    /** Index of the first range that ends behind a place; {@link #size()} if there is none. Takes logarithmic time. */
    int firstEndingAfter(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Takes the last range off. */
    void removeLast() {
        size--;
    }
}
