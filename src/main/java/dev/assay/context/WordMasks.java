package dev.assay.context;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of some lists each word stands in, as a mask with one bit for each list. A word that stands in none is told with
 * one look at a table, as a rule. Immutable and thread-safe.
 */
final class WordMasks {

    /** There are so many places for each word, so that few share one. */
    private static final int PLACES_PER_WORD = 4;

    private final String[] words;
    private final int[] masks;

    private WordMasks(Map<String, Integer> maskByWord) {
        int places = Integer.highestOneBit(PLACES_PER_WORD * maskByWord.size() + 1) << 1;
        words = new String[places];
        masks = new int[places];
        maskByWord.forEach((word, mask) -> {
            int place = place(word);
            words[place] = word;
            masks[place] = mask;
        });
    }

    /**
     * Takes lists of words.
     *
     * @param lists at most 32 of them; the first one has the lowest bit
     */
    static WordMasks of(List<? extends Collection<String>> lists) {
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
    int of(String word) {
        return masks[place(word)];
    }

    /** Where a word stands, or the free place where it would. */
    private int place(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & words.length - 1;
        while (words[place] != null && !words[place].equals(word)) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }
}
