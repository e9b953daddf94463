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

    /** By part: the sentence that it was last counted in. */
    private final int[] partSeen;

    /**
     * By way, side by side since they are asked for together: the sentence that it was last counted in, how many of its
     * parts that sentence may hold, its group, and where the shares of its number of parts start.
     */
    private final int[] tally;

    private static final int COUNT = 1;
    private static final int GROUP = 2;
    private static final int SHARES = 3;
    private static final int FIELDS = 4;

    /** For each number of parts, and each number of them that was found, the share. */
    private final double[] shares;

    /** Ways of which a sentence may hold more than any before, as a set of bits. */
    private final long[] promising;

    NearMisses(Ways ways) {
        this.ways = ways;
        best = new Attempt[ways.groups()];
        bestShare = new double[ways.groups()];
        partSeen = new int[ways.parts()];
        tally = new int[FIELDS * ways.count()];
        int most = 0;
        for (int way = 0; way < ways.count(); way++) {
            most = Math.max(most, ways.way(way).parts().size());
        }
        shares = new double[(most + 1) * (most + 1)];
        for (int way = 0; way < ways.count(); way++) {
            int size = ways.way(way).parts().size();
            tally[FIELDS * way + GROUP] = ways.way(way).group();
            tally[FIELDS * way + SHARES] = size * (most + 1);
            for (int found = 0; found <= size; found++) {
                shares[size * (most + 1) + found] = ways.way(way).share(found);
            }
        }
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
        for (int i = 0; i < tally.length; i += FIELDS) {
            tally[i] = 0;
        }
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
        int at = FIELDS * way;
        int count = tally[at] == sentence ? tally[at + COUNT] + 1 : 1;
        tally[at] = sentence;
        tally[at + COUNT] = count;
        if (shares[tally[at + SHARES] + count] > bestShare[tally[at + GROUP]]) {
            promising[way >>> 6] |= 1L << way;
        }
    }

    /** Looks for what the counts of a sentence promise. */
    void look(Search search) {
        for (int i = 0; i < promising.length; i++) {
            for (; promising[i] != 0; promising[i] &= promising[i] - 1) {
                int number = (i << 6) + Long.numberOfTrailingZeros(promising[i]);
                int at = FIELDS * number;
                int group = tally[at + GROUP];
                if (shares[tally[at + SHARES] + tally[at + COUNT]] > bestShare[group]) {
                    attempt(search, ways.way(number), group);
                }
            }
        }
    }

    private void attempt(Search search, Ways.Way way, int group) {
        int count = 0;
        for (int i = 0; i < way.parts().size(); i++) {
            count += search.hits(way.parts().get(i).finder()) ? 1 : 0;
        }
        double share = way.share(count);
        if (share > bestShare[group]) {
            best[group] = Attempt.of(search, way, count);
            bestShare[group] = share;
        }
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
