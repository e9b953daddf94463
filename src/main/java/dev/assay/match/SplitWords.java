package dev.assay.match;

import dev.assay.text.Hashes;
import dev.assay.text.WordForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that are also found where they are written in two: "database" in "data base". Immutable and thread-safe.
 *
 * <p>The hash code of two strings in one follows from those of both, so that a pair of words is looked up without being
 * joined.
 */
final class SplitWords {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_HALF = 2;
    private static final int SHORTEST_FREE_HALF = 3;

    private final String[] words;
    private final IntLists leaves;

    /** An open hash table: the hash codes of words, and the number of each from 1; 0 where a place is free. */
    private final int[] hashes;

    private final int[] numbers;

    /** For each length of a second half, what the hash code of the first is multiplied by. */
    private final int[] factors;

    private SplitWords(TreeMap<String, List<Integer>> leavesOfWord) {
        words = leavesOfWord.keySet().toArray(String[]::new);
        leaves = IntLists.of(List.copyOf(leavesOfWord.values()));
        int places = Integer.highestOneBit(2 * words.length + 1) << 1;
        hashes = new int[places];
        numbers = new int[places];
        for (int i = 0; i < words.length; i++) {
            int place = free(words[i].hashCode());
            hashes[place] = words[i].hashCode();
            numbers[place] = i + 1;
        }
        int longest = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
        factors = new int[longest + 1];
        factors[0] = 1;
        for (int i = 1; i <= longest; i++) {
            factors[i] = 31 * factors[i - 1];
        }
    }

    /**
     * Takes words.
     *
     * @param leavesOfWord the leaves of folded words and of stems
     */
    static SplitWords of(Map<String, List<Integer>> leavesOfWord) {
        TreeMap<String, List<Integer>> split = new TreeMap<>(leavesOfWord);
        split.keySet()
                .removeIf(word -> word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter));
        return new SplitWords(split);
    }

    private int free(int hash) {
        int place = start(hash);
        while (numbers[place] != 0) {
            place = place + 1 & numbers.length - 1;
        }
        return place;
    }

    private int start(int hash) {
        return Hashes.place(hash, numbers.length);
    }

    /**
     * Takes the words that two neighbours make, each as it is spelt or as its stem.
     *
     * @param token the place of the first of them
     * @param oneCompound whether they are parts of one compound
     * @param scratch told of the words that are found
     */
    void find(WordForm first, WordForm second, int token, boolean oneCompound, Scratch scratch) {
        find(first.folded(), second, token, oneCompound, scratch);
        if (!first.stem().equals(first.folded())) {
            find(first.stem(), second, token, oneCompound, scratch);
        }
    }

    private void find(String first, WordForm second, int token, boolean oneCompound, Scratch scratch) {
        find(first, second.folded(), token, oneCompound, scratch);
        if (!second.stem().equals(second.folded())) {
            find(first, second.stem(), token, oneCompound, scratch);
        }
    }

    private void find(String first, String second, int token, boolean oneCompound, Scratch scratch) {
        if (first.length() + second.length() >= factors.length
                || first.length() < SHORTEST_HALF
                || second.length() < SHORTEST_HALF) {
            return;
        }
        int hash = first.hashCode() * factors[second.length()] + second.hashCode();
        for (int place = start(hash); numbers[place] != 0; place = place + 1 & numbers.length - 1) {
            int word = numbers[place] - 1;
            if (hashes[place] == hash && isMadeOf(words[word], first, second)) {
                if (oneCompound || isFree(first)) {
                    for (int i = leaves.start(word); i < leaves.end(word); i++) {
                        scratch.hold(leaves.at(i), token, token + 1, false);
                    }
                }
                return;
            }
        }
    }

    private static boolean isMadeOf(String word, String first, String second) {
        return word.length() == first.length() + second.length() && word.startsWith(first) && word.endsWith(second);
    }

    /** Whether a first half may stand by itself: a short one is a word of its own, and so is a "no". */
    private static boolean isFree(String first) {
        return first.length() >= SHORTEST_FREE_HALF && !WordLists.holds("negation", first);
    }
}
