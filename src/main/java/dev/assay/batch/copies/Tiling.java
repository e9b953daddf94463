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
 * that do not count for being common property, too. What is left of a run beside a longer one is a run if it is long
 * enough and holds words that count. Words that an answer has more than {@link #MOST_PLACES} times in the same order begin
 * no run, which keeps the work linear in the length of the answers.
 */
final class Tiling {

    private static final int MOST_PLACES = 8;

    private static final Comparator<Tile> LONGEST = Comparator.comparingInt(Tile::length)
            .reversed()
            .thenComparingInt(Tile::first)
            .thenComparingInt(Tile::second);

    private final Side first;
    private final Side second;
    private final int length;

    private Tiling(Side first, Side second, int length) {
        this.first = first;
        this.second = second;
        this.length = length;
    }

    /**
     * The runs that two answers share, in the order of the first.
     *
     * @param length how many words a run has at least
     */
    static List<Tile> of(Side first, Side second, int length) {
        // The same answers in the other order share the same runs.
        boolean turned = Arrays.compare(first.runs(), second.runs()) > 0;
        Tiling tiling = turned ? new Tiling(second, first, length) : new Tiling(first, second, length);
        return tiling.laid().stream()
                .map(tile -> turned ? tile.turned() : tile)
                .sorted(Comparator.comparingInt(Tile::first))
                .toList();
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
                if (first.countingWords(rest.first(), rest.firstEnd(), length) > 0) {
                    laid.add(rest);
                    inFirst.set(rest.first(), rest.firstEnd());
                    inSecond.set(rest.second(), rest.secondEnd());
                }
                from = to + 1;
            }
        }
        return laid;
    }

    /** All runs that cannot be made longer. */
    private List<Tile> found() {
        // By diagonal, up to which word of the first answer it was looked at.
        Map<Integer, Integer> seen = new HashMap<>();
        List<Tile> found = new ArrayList<>();
        for (long meeting : meetings()) {
            int inFirst = (int) (meeting >>> 32);
            int inSecond = (int) meeting;
            int looked = seen.getOrDefault(inSecond - inFirst, 0);
            if (looked <= inFirst && first.words().same(inFirst, second.words(), inSecond)) {
                Tile tile = longest(inFirst, inSecond, looked);
                seen.put(inSecond - inFirst, tile.firstEnd());
                found.add(tile);
            }
        }
        return found;
    }

    /** Where a run that counts begins in both answers: the places in the first, and in the second in the lower half. */
    private long[] meetings() {
        long[] meetings = new long[16];
        int size = 0;
        for (int i = 0, j = 0; i < first.sorted().length && j < second.sorted().length; ) {
            int order = Long.compare(first.sorted()[i], second.sorted()[j]);
            int endOfFirst = order <= 0 ? first.endOf(i) : i;
            int endOfSecond = order >= 0 ? second.endOf(j) : j;
            if (order == 0 && endOfFirst - i <= MOST_PLACES && endOfSecond - j <= MOST_PLACES) {
                int more = (endOfFirst - i) * (endOfSecond - j);
                if (size + more > meetings.length) {
                    meetings = Arrays.copyOf(meetings, 2 * (size + more));
                }
                for (int k = i; k < endOfFirst; k++) {
                    for (int l = j; l < endOfSecond; l++) {
                        meetings[size++] = (long) first.places()[k] << 32 | second.places()[l];
                    }
                }
            }
            i = endOfFirst;
            j = endOfSecond;
        }
        Arrays.sort(meetings, 0, size);
        return Arrays.copyOf(meetings, size);
    }

    private Tile longest(int inFirst, int inSecond, int notBefore) {
        Words own = first.words();
        Words other = second.words();
        int before = 0;
        while (inFirst - before > notBefore
                && inSecond - before > 0
                && own.same(inFirst - before - 1, other, inSecond - before - 1)) {
            before++;
        }
        int after = 0;
        while (inFirst + after < own.count()
                && inSecond + after < other.count()
                && own.same(inFirst + after, other, inSecond + after)) {
            after++;
        }
        return new Tile(inFirst - before, inSecond - before, before + after);
    }
}
