package dev.assay.match;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The nearest that one answer comes to groups of patterns that do not match in it, followed sentence by sentence. For
 * each way in which a pattern could match, the words of a sentence tell how many of its parts it may hold at most; only
 * where that is more than what was found before, the parts are looked for. Used for one answer after the other; not
 * thread-safe.
 */
final class NearMisses {

    private final Ways ways;
    private final Attempt[] best;

    /** By group: the share of the best attempt; 1 where a pattern matches, which no attempt exceeds. */
    private final double[] bestShare;

    /** By part and by way: the sentence that it was last counted in. */
    private final int[] partSeen;

    private final int[] waySeen;
    private final int[] parts;

    /** Ways of which a sentence may hold more than any before, as a set of bits. */
    private final long[] promising;

    NearMisses(Ways ways) {
        this.ways = ways;
        best = new Attempt[ways.groups()];
        bestShare = new double[ways.groups()];
        partSeen = new int[ways.parts()];
        waySeen = new int[ways.count()];
        parts = new int[ways.count()];
        promising = new long[(ways.count() + 63) >>> 6];
    }

    /** Begins an answer. */
    void begin() {
        Arrays.fill(best, null);
        Arrays.fill(bestShare, 0);
    }

    /** Forgets the sentences that were counted. */
    void clear() {
        Arrays.fill(partSeen, 0);
        Arrays.fill(waySeen, 0);
    }

    /** Takes that a pattern matches: its groups miss nothing. */
    void match(int pattern) {
        IntLists groups = ways.groupsOfPattern();
        for (int i = groups.start(pattern); i < groups.end(pattern); i++) {
            bestShare[groups.at(i)] = 1;
            best[groups.at(i)] = null;
        }
    }

    /**
     * Counts a leaf of a sentence.
     *
     * @param sentence a number that no other sentence has, greater than 0
     */
    void count(int leaf, int sentence) {
        IntLists partsOfLeaf = ways.partsOfLeaf();
        IntLists waysOfPart = ways.waysOfPart();
        for (int i = partsOfLeaf.start(leaf); i < partsOfLeaf.end(leaf); i++) {
            int part = partsOfLeaf.at(i);
            if (partSeen[part] != sentence) {
                partSeen[part] = sentence;
                for (int j = waysOfPart.start(part); j < waysOfPart.end(part); j++) {
                    countWay(waysOfPart.at(j), sentence);
                }
            }
        }
    }

    private void countWay(int way, int sentence) {
        int count = waySeen[way] == sentence ? parts[way] + 1 : 1;
        waySeen[way] = sentence;
        parts[way] = count;
        double known = bestShare[ways.groupOfWay(way)];
        if (known < 1 && ways.share(way, count) > known) {
            promising[way >>> 6] |= 1L << way;
        }
    }

    /** Looks for what the counts of a sentence promise. */
    void look(Search search) {
        for (int i = 0; i < promising.length; i++) {
            for (; promising[i] != 0; promising[i] &= promising[i] - 1) {
                int number = (i << 6) + Long.numberOfTrailingZeros(promising[i]);
                int group = ways.groupOfWay(number);
                if (ways.share(number, parts[number]) > bestShare[group]) {
                    Attempt attempt = attempt(search, ways.way(number));
                    if (attempt.share() > bestShare[group]) {
                        best[group] = attempt;
                        bestShare[group] = attempt.share();
                    }
                }
            }
        }
    }

    private static Attempt attempt(Search search, Ways.Way way) {
        List<Hit> found = new ArrayList<>(way.parts().size());
        int count = 0;
        for (Ways.Part part : way.parts()) {
            boolean hit = search.hits(part.finder());
            found.add(hit ? search.rows().hit(search.from(part.finder())) : null);
            count += hit ? 1 : 0;
        }
        return new Attempt(way, found, count);
    }

    /** For each group the nearest miss; empty if one of its patterns matches, or if nothing of them is there. */
    List<Optional<NearMiss>> nearest(Answer answer) {
        List<Optional<NearMiss>> nearest = new ArrayList<>(best.length);
        for (int group = 0; group < best.length; group++) {
            nearest.add(Optional.ofNullable(best[group]).map(attempt -> attempt.describe(answer)));
        }
        return nearest;
    }
}
