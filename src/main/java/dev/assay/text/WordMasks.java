package dev.assay.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of some lists each word stands in, as a mask with one bit for each list. A word that stands in none is told with
 * one look at a table, as a rule. Immutable and thread-safe.
 */
public final class WordMasks {

    /** There are so many places for each word, so that few share one. */
    private static final int PLACES_PER_WORD = 4;

    private final String[] words;

    /** For each place the hash code of its word and its mask, which is 0 where there is no word. */
    private final int[] hashAndMask;

    private WordMasks(Map<String, Integer> maskByWord) {
        int places = Integer.highestOneBit(PLACES_PER_WORD * maskByWord.size() + 1) << 1;
        words = new String[places];
        hashAndMask = new int[2 * places];
        maskByWord.forEach((word, mask) -> {
            int place = place(word);
            words[place] = word;
            hashAndMask[2 * place] = word.hashCode();
            hashAndMask[2 * place + 1] = mask;
        });
    }

    /**
     * Takes lists of words.
     *
     * @param lists at most 32 of them; the first one has the lowest bit
     * @throws IllegalArgumentException if there are more
     */
    public static WordMasks of(List<? extends Collection<String>> lists) {
        if (lists.size() > Integer.SIZE) {
            throw new IllegalArgumentException(lists.size() + " lists; a mask has " + Integer.SIZE + " bits");
        }
        Map<String, Integer> maskByWord = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            for (String word : lists.get(i)) {
                maskByWord.merge(word, 1 << i, (one, other) -> one | other);
            }
        }
        return new WordMasks(maskByWord);
    }

    /** The mask of a word; 0 if it stands in no list. */
    public int of(String word) {
        return hashAndMask[2 * place(word) + 1];
    }

    /** Where a word stands, or the free place where it would. */
    private int place(String word) {
        int hash = word.hashCode();
        int place = Hashes.place(hash, words.length);
        while (hashAndMask[2 * place + 1] != 0 && !(hashAndMask[2 * place] == hash && words[place].equals(word))) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }
}
