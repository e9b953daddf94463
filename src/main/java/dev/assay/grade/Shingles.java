package dev.assay.grade;

import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of {@code n} words of some texts, to tell how much of another text stands in them (w-shingling: Broder,
 * 1997). Words are compared by stem, symbols left out. Immutable and thread-safe.
 */
final class Shingles {

    /** Stands between two texts and is no word of any. */
    private static final int BORDER = -2;

    private final int length;
    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int[] words;
    /** Where each text begins. */
    private final int[] starts;
    /** The first place of each run, by its hash. */
    private final Map<Long, Integer> places = new HashMap<>();

    /**
     * Makes the shingles of texts.
     *
     * @param length words in a run
     * @param texts the tokens of each
     */
    Shingles(int length, List<List<Token>> texts) {
        this.length = length;
        this.starts = new int[texts.size()];
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = ids.size();
            for (Token token : texts.get(i)) {
                if (token.isWord()) {
                    Integer known = vocabulary.putIfAbsent(token.stem(), vocabulary.size());
                    ids.add(known == null ? vocabulary.size() - 1 : known);
                }
            }
            ids.add(BORDER);
        }
        this.words = ids.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i + length <= words.length; i++) {
            places.putIfAbsent(hash(words, i), i);
        }
    }

    /**
     * What of a text stands here.
     *
     * @param share the share of its runs that do, 0 if it is shorter than one
     * @param ranges the stretches that they make: first and last index in the list, included
     * @param source the index of the text that most of its runs stand in; -1 if none does
     */
    record Shared(double share, List<int[]> ranges, int source) {}

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
        int[] bySource = new int[starts.length];
        int shared = 0;
        for (int i = 0; i < runs; i++) {
            int place = placeOf(ids, i);
            if (place >= 0) {
                shared++;
                bySource[source(place)]++;
                covered.set(i, i + length);
            }
        }
        List<int[]> ranges = new ArrayList<>();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int end = covered.nextClearBit(from);
            ranges.add(new int[] {from, end - 1});
            from = covered.nextSetBit(end);
        }
        return new Shared(runs == 0 ? 0 : (double) shared / runs, ranges, shared == 0 ? -1 : indexOfMost(bySource));
    }

    private int source(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private static int indexOfMost(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private int placeOf(int[] ids, int at) {
        for (int i = at; i < at + length; i++) {
            if (ids[i] < 0) {
                return -1;
            }
        }
        Integer place = places.get(hash(ids, at));
        boolean same = place != null && Arrays.equals(words, place, place + length, ids, at, at + length);
        return same ? place : -1;
    }

    private long hash(int[] ids, int at) {
        long hash = 1;
        for (int i = at; i < at + length; i++) {
            hash = hash * 1_000_003 + ids[i];
        }
        return hash;
    }
}
