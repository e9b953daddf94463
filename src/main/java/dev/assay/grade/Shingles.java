package dev.assay.grade;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of {@code n} words of a text, to tell how much of another text stands in it (w-shingling: Broder, 1997).
 * Words are compared by stem, symbols left out. Immutable and thread-safe.
 */
final class Shingles {

    private final int length;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int[] words;
    /** The first place of each run, by its hash. */
    private final Map<Long, Integer> places = new HashMap<>();

    /**
     * Makes the shingles of a text.
     *
     * @param length words in a run
     * @param tokens the text
     */
    Shingles(int length, List<Token> tokens) {
        this.length = length;
        this.words = tokens.stream()
                .filter(Token::isWord)
                .mapToInt(token -> {
                    Integer known = vocabulary.putIfAbsent(token.stem(), vocabulary.size());
                    return known == null ? vocabulary.size() - 1 : known;
                })
                .toArray();
        for (int i = 0; i + length <= words.length; i++) {
            places.putIfAbsent(hash(words, i), i);
        }
    }

    /**
     * What of a text stands here.
     *
     * @param share the share of its runs that do, 0 if it is shorter than one
     * @param ranges the stretches that they make: first and last index in the list, included
     */
    record Shared(double share, List<int[]> ranges) {}

    /**
     * Compares a text.
     *
     * @param others its words, without symbols
     */
    Shared with(List<Token> others) {
        int[] ids = new int[others.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.getOrDefault(others.get(i).stem(), -1);
        }
        int runs = Math.max(0, ids.length - length + 1);
        BitSet covered = new BitSet(ids.length);
        int shared = 0;
        for (int i = 0; i < runs; i++) {
            if (standsHere(ids, i)) {
                shared++;
                covered.set(i, i + length);
            }
        }
        List<int[]> ranges = new ArrayList<>();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int end = covered.nextClearBit(from);
            ranges.add(new int[] {from, end - 1});
            from = covered.nextSetBit(end);
        }
        return new Shared(runs == 0 ? 0 : (double) shared / runs, ranges);
    }

    private boolean standsHere(int[] ids, int at) {
        for (int i = at; i < at + length; i++) {
            if (ids[i] < 0) {
                return false;
            }
        }
        Integer place = places.get(hash(ids, at));
        return place != null && Arrays.equals(words, place, place + length, ids, at, at + length);
    }

    private long hash(int[] ids, int at) {
        long hash = 1;
        for (int i = at; i < at + length; i++) {
            hash = hash * 1_000_003 + ids[i];
        }
        return hash;
    }
}
