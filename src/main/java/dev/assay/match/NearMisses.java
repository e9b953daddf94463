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
    private final boolean[] matched;

    /** By part and by way: the sentence that it was last counted in. */
    private final int[] partSeen;

    private final int[] waySeen;
    private final int[] parts;

    /** Ways of which a sentence may hold more than any before, as a set of bits. */
    private final long[] promising;

    NearMisses(Ways ways) {
        this.ways = ways;
        best = new Attempt[ways.groups()];
        matched = new boolean[ways.groups()];
        partSeen = new int[ways.parts()];
        waySeen = new int[ways.count()];
        parts = new int[ways.count()];
        promising = new long[(ways.count() + 63) >>> 6];
    }

    /** Begins an answer. */
    void begin() {
        Arrays.fill(best, null);
        Arrays.fill(matched, false);
    }

    /** Forgets the sentences that were counted. */
    void clear() {
        Arrays.fill(partSeen, 0);
        Arrays.fill(waySeen, 0);
    }

    /** Takes that a pattern matches: its groups miss nothing. */
    void match(int pattern) {
        for (int group : ways.groupsOfPattern(pattern)) {
            matched[group] = true;
        }
    }

    /**
     * Counts a leaf of a sentence.
     *
     * @param sentence a number that no other sentence has, greater than 0
     */
    void count(int leaf, int sentence) {
        for (int part : ways.partsOfLeaf(leaf)) {
            if (partSeen[part] != sentence) {
                partSeen[part] = sentence;
                for (int way : ways.waysOfPart(part)) {
                    count(way, sentence, ways.way(way));
                }
            }
        }
    }

    private void count(int number, int sentence, Ways.Way way) {
        int count = waySeen[number] == sentence ? parts[number] + 1 : 1;
        waySeen[number] = sentence;
        parts[number] = count;
        Attempt known = best[way.group()];
        if (!matched[way.group()] && (known == null || way.share(count) > known.share())) {
            promising[number >>> 6] |= 1L << number;
        }
    }

    /** Looks for what the counts of a sentence promise. */
    void look(Search search) {
        for (int i = 0; i < promising.length; i++) {
            for (; promising[i] != 0; promising[i] &= promising[i] - 1) {
                int number = (i << 6) + Long.numberOfTrailingZeros(promising[i]);
                Ways.Way way = ways.way(number);
                Attempt known = best[way.group()];
                if (known == null || way.share(parts[number]) > known.share()) {
                    Attempt attempt = attempt(search, way);
                    if (attempt.count() > 0 && (known == null || attempt.share() > known.share())) {
                        best[way.group()] = attempt;
                    }
                }
            }
        }
    }

    private static Attempt attempt(Search search, Ways.Way way) {
        List<Hit> found = new ArrayList<>(way.parts().size());
        int count = 0;
        for (Ways.Part part : way.parts()) {
            List<Hit> hits = search.hits(part.finder());
            found.add(hits.isEmpty() ? null : hits.get(0));
            count += hits.isEmpty() ? 0 : 1;
        }
        return new Attempt(way, found, count);
    }

    /** For each group the nearest miss; empty if one of its patterns matches, or if nothing of them is there. */
    List<Optional<NearMiss>> nearest(Answer answer) {
        List<Optional<NearMiss>> nearest = new ArrayList<>(best.length);
        for (int group = 0; group < best.length; group++) {
            Attempt attempt = matched[group] ? null : best[group];
            nearest.add(attempt == null ? Optional.empty() : Optional.of(attempt.describe(answer)));
        }
        return nearest;
    }
}
