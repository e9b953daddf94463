package dev.assay.grade;

import dev.assay.text.Hashes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which of some sets of words hold a word, a bit for each: a hash table with open addressing, so sparse that what is in
 * no set nearly always meets an empty place. Immutable and thread-safe.
 */
final class WordBits {

    private static final int PLACES_FOR_A_WORD = 4;

    private final String[] words;
    private final int[] bits;

    /** @param sets the sets, each by its bit */
    WordBits(Map<Integer, Set<String>> sets) {
        Map<String, Integer> all = new HashMap<>();
        sets.forEach((bit, set) -> set.forEach(word -> all.merge(word, bit, (one, other) -> one | other)));
        int size = Integer.highestOneBit(all.size() + 1) * 2 * PLACES_FOR_A_WORD;
        words = new String[size];
        bits = new int[size];
        all.forEach((word, known) -> {
            int place = place(word);
            while (words[place] != null) {
                place = place + 1 & size - 1;
            }
            words[place] = word;
            bits[place] = known;
        });
    }

    private int place(String word) {
        int hash = word.hashCode() * 0x9E37_79B9;
        return Hashes.place(hash, words.length);
    }

    /** The bits of the sets that hold a word. */
    int of(String word) {
        int place = place(word);
        while (words[place] != null) {
            if (words[place].equals(word)) {
                return bits[place];
            }
            place = place + 1 & words.length - 1;
        }
        return 0;
    }
}
