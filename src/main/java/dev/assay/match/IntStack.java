package dev.assay.match;

import java.util.Arrays;

/** Numbers, the last one on top, kept in one array by those who call each other. Not thread-safe. */
final class IntStack {

    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    int at(int place) {
        return numbers[place];
    }

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** Takes off what was put on since there were so many. */
    void popTo(int bottom) {
        size = bottom;
    }

    /** Sorts what was put on since there were so many, and keeps one of each. */
    void settle(int bottom) {
        if (size - bottom < 2) {
            return;
        }
        Arrays.sort(numbers, bottom, size);
        int kept = bottom;
        for (int i = bottom + 1; i < size; i++) {
            if (numbers[i] != numbers[kept]) {
                numbers[++kept] = numbers[i];
            }
        }
        size = kept + 1;
    }
}
