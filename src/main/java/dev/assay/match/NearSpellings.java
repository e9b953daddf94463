package dev.assay.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spellings that begin with one letter, each with the leaves of the words that it is a form of, among which the nearest
 * to a misspelled word are sought. Only those are compared that pass a sieve: a mistake changes the length by one at
 * most, and which letters a word has by one that goes and one that comes. Immutable and thread-safe.
 */
final class NearSpellings {

    private final String[] texts;

    /** For each spelling which letters it has. */
    private final int[] letters;

    /** For each spelling how many letters a word needs to be read as it, and whether it is only the start of a word. */
    private final byte[] shortest;

    private final boolean[] anyEnding;

    /** For each spelling how many mistakes may be between. */
    private final byte[] mistakes;

    private final IntLists leaves;

    private NearSpellings(Builder builder) {
        int count = builder.leaves.size();
        texts = new String[count];
        letters = new int[count];
        shortest = new byte[count];
        anyEnding = new boolean[count];
        mistakes = new byte[count];
        int i = 0;
        for (Near near : builder.leaves.keySet()) {
            texts[i] = near.text;
            letters[i] = lettersOf(near.text);
            shortest[i] = (byte) Math.min(near.shortest, Byte.MAX_VALUE);
            anyEnding[i] = near.anyEnding;
            mistakes[i++] = (byte) near.mistakes;
        }
        leaves = IntLists.of(List.copyOf(builder.leaves.values()));
    }

    /**
     * Takes the leaves of the nearest spellings.
     *
     * @param folded a word of the letter that all these begin with
     * @param known words that begin as none of these do, however near
     * @param found gets the leaves; none if nothing is near enough
     * @return how many mistakes are between
     */
    int nearest(String folded, KnownWords known, BitSet found) {
        int lettersOfWord = lettersOf(folded);
        int least = EditDistance.MOST;
        for (int i = 0; i < texts.length; i++) {
            if (!mayBe(i, folded.length(), lettersOfWord)) {
                continue;
            }
            int distance = EditDistance.between(texts[i], folded, anyEnding[i]);
            boolean near = distance > 0 && distance <= Math.min(mistakes[i], least);
            if (!near || anyEnding[i] && known.anyBeginsWith(start(folded, texts[i].length()))) {
                continue; // what begins as a known word does, begins no other
            }
            if (distance < least) {
                found.clear();
                least = distance;
            }
            for (int leaf = leaves.start(i); leaf < leaves.end(i); leaf++) {
                found.set(leaves.at(leaf));
            }
        }
        return least;
    }

    private boolean mayBe(int i, int length, int lettersOfWord) {
        int missing = Integer.bitCount(letters[i] & ~lettersOfWord);
        int added = anyEnding[i] ? 0 : Integer.bitCount(lettersOfWord & ~letters[i]);
        return missing <= mistakes[i]
                && added <= mistakes[i]
                && length >= shortest[i]
                && length >= texts[i].length() - mistakes[i]
                && (anyEnding[i] || length <= texts[i].length() + mistakes[i]);
    }

    private static String start(String word, int length) {
        return word.substring(0, Math.min(word.length(), length));
    }

    /** A bit for each of the letters a to z, and one for all others. */
    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            letters |= 1 << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26);
        }
        return letters;
    }

    private record Near(String text, boolean anyEnding, int mistakes, int shortest) {}

    /** Collects spellings. */
    static final class Builder {
        private final Map<Near, List<Integer>> leaves = new LinkedHashMap<>();

        /**
         * Adds the leaves of a spelling; ignored if it allows no mistake.
         *
         * @param anyEnding whether it is only the start of a word
         * @param mistakes how many may be between
         * @param shortest how many letters a word needs to be read as it
         */
        void add(String text, boolean anyEnding, int mistakes, int shortest, int[] leavesOfText) {
            if (mistakes > 0) {
                List<Integer> list = leaves.computeIfAbsent(
                        new Near(text, anyEnding, mistakes, shortest), near -> new ArrayList<>(leavesOfText.length));
                for (int leaf : leavesOfText) {
                    list.add(leaf);
                }
            }
        }

        NearSpellings build() {
            return new NearSpellings(this);
        }
    }
}
