package dev.assay.batch.copies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The stems that the answers to a question are made of, by number. Not thread-safe. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] hashes = new long[1024];

    /** The number of a stem, from 0. */
    int number(String stem) {
        Integer known = numbers.get(stem);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(stem, number);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number] = Hash.of(stem);
        return number;
    }

    /** The hash of a stem, which does not depend on its number. */
    long hash(int number) {
        return hashes[number];
    }
}
