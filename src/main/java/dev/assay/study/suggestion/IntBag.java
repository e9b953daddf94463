package dev.assay.study.suggestion;

import java.util.Arrays;

/** Ascending whole numbers, each once. Not thread-safe. */
final class IntBag {

    private int[] values = new int[4];
    private int size;

    /** Adds a number that is not smaller than the last one. */
    void add(int value) {
        if (size > 0 && values[size - 1] == value) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
