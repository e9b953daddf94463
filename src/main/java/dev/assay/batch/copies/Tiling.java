package dev.assay.batch.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays the longest runs of words that two answers share beside each other, so that no word is in two of them (greedy
 * string tiling: Wise, 1993). The order of the runs may differ in the two answers.
 *
 * <p>Runs are found from those of their words that count, and are as long as the answers agree, to either side over words
 * that do not count for being common property, too. What is left of a run beside a longer one is a run as long as it holds
 * words that count. Words that an answer repeats more often than {@link #MOST_PLACES} times in the same order begin no
 * run, which keeps the work linear in the length of the answers.
 */
final class Tiling {

    private static final int MOST_PLACES = 8;

    private static final Comparator<Tile> LONGEST = Comparator.comparingInt(Tile::length)
            .reversed()
            .thenComparingInt(Tile::first)
            .thenComparingInt(Tile::second);

    private final Words first;
    private final Words second;
    private final long[] firstRuns;
    private final int length;
    private final Map<Long, int[]> places;

    private Tiling(Words first, long[] firstRuns, Words second, long[] secondRuns, int length) {
        this.first = first;
        this.second = second;
        this.firstRuns = firstRuns;
        this.length = length;
        this.places = places(secondRuns);
    }

    /**
     * The runs that two answers share, in the order of the first.
     *
     * @param firstRuns the runs of the first answer that count, by their first words
     * @param length how many words those have
     */
    static List<Tile> of(Words first, long[] firstRuns, Words second, long[] secondRuns, int length) {
        // The same answers in the other order share the same runs.
        boolean turned = Arrays.compare(firstRuns, secondRuns) > 0;
        Tiling tiling = turned
                ? new Tiling(second, secondRuns, first, firstRuns, length)
                : new Tiling(first, firstRuns, second, secondRuns, length);
        return tiling.laid().stream()
                .map(tile -> turned ? tile.turned() : tile)
                .sorted(Comparator.comparingInt(Tile::first))
                .toList();
    }

    /** Where each run begins; nowhere if it does so too often. */
    private static Map<Long, int[]> places(long[] runs) {
        Map<Long, int[]> places = new HashMap<>();
        for (int i = 0; i < runs.length; i++) {
            if (runs[i] != Runs.NONE) {
                int[] known = places.get(runs[i]);
                if (known == null) {
                    places.put(runs[i], new int[] {i});
                } else if (known.length <= MOST_PLACES) {
                    int[] more = Arrays.copyOf(known, known.length + 1);
                    more[known.length] = i;
                    places.put(runs[i], more);
                }
            }
        }
        places.values().removeIf(known -> known.length > MOST_PLACES);
        return places;
    }

    private List<Tile> laid() {
        List<Tile> laid = new ArrayList<>();
        BitSet inFirst = new BitSet();
        BitSet inSecond = new BitSet();
        List<Tile> found = found();
        found.sort(LONGEST);
        for (Tile tile : found) {
            int from = 0;
            while (from < tile.length()) {
                int to = from;
                while (to < tile.length() && !inFirst.get(tile.first() + to) && !inSecond.get(tile.second() + to)) {
                    to++;
                }
                Tile rest = new Tile(tile.first() + from, tile.second() + from, to - from);
                if (rest.length() >= length && counts(rest)) {
                    laid.add(rest);
                    inFirst.set(rest.first(), rest.firstEnd());
                    inSecond.set(rest.second(), rest.secondEnd());
                }
                from = to + 1;
            }
        }
        return laid;
    }

    private boolean counts(Tile tile) {
        for (int i = tile.first(); i + length <= tile.firstEnd(); i++) {
            if (firstRuns[i] != Runs.NONE) {
                return true;
            }
        }
        return false;
    }

    /** All runs that cannot be made longer. */
    private List<Tile> found() {
        Map<Long, int[]> own = places(firstRuns);
        // By diagonal, up to which word of the first answer it was looked at.
        Map<Integer, Integer> seen = new HashMap<>();
        List<Tile> found = new ArrayList<>();
        for (int i = 0; i < firstRuns.length; i++) {
            if (firstRuns[i] == Runs.NONE || !own.containsKey(firstRuns[i])) {
                continue;
            }
            for (int place : places.getOrDefault(firstRuns[i], new int[0])) {
                if (seen.getOrDefault(place - i, 0) <= i && first.same(i, second, place)) {
                    Tile tile = longest(i, place, seen.getOrDefault(place - i, 0));
                    seen.put(place - i, tile.firstEnd());
                    found.add(tile);
                }
            }
        }
        return found;
    }

    private Tile longest(int inFirst, int inSecond, int notBefore) {
        int before = 0;
        while (inFirst - before > notBefore
                && inSecond - before > 0
                && first.same(inFirst - before - 1, second, inSecond - before - 1)) {
            before++;
        }
        int after = 0;
        while (inFirst + after < first.count()
                && inSecond + after < second.count()
                && first.same(inFirst + after, second, inSecond + after)) {
            after++;
        }
        return new Tile(inFirst - before, inSecond - before, before + after);
    }
}
