package dev.assay.match;

import dev.assay.text.Sentence;
import java.util.Arrays;

/**
 * What a search works with: the words of the patterns that the current sentence holds, which parts are possible in it,
 * and the hits that were found. Used for one sentence after the other, and for one answer after the other; nothing is
 * cleared in between, since everything is marked with the number of the sentence that it was written for. Not
 * thread-safe.
 */
final class Scratch {

    private final PatternSet set;
    private final NearMisses nearMisses;
    private final Outlines outlines;
    private final IntStack stack = new IntStack();
    private final Triggers triggers;

    /** The number of the current sentence, counted through all searches. */
    private int now;

    /** By leaf: the sentence that last held it, and its first and last occurrence there. */
    private final int[] heldIn;

    /** The leaves that the sentence holds, as a set of bits. */
    private final long[] held;

    private final int[] firstOccurrence;
    private final int[] lastOccurrence;

    /** Occurrences of leaves in the current sentence: rows of hits, each with the next one of its leaf. */
    private final Hits occurrences = new Hits();

    private int[] nextOccurrence = new int[64];

    /** By part: the sentence that its hits are from. */
    private final int[] hitsOf;

    private final int[] firstHit;
    private final int[] endOfHits;
    private final Hits rows = new Hits();

    /** Patterns that were looked at, and those of them that are possible, as sets of bits. */
    private final long[] looked;

    private final long[] candidates;

    /** By place in the sentence: how many words stand before a token, and the next word behind it. */
    final int[] wordsBefore = new int[Sentence.MAX_TOKENS + 1];

    final int[] nextWord = new int[Sentence.MAX_TOKENS + 1];

    Scratch(PatternSet set) {
        this.set = set;
        nearMisses = new NearMisses(set.ways());
        outlines = new Outlines(set.partCount(), set.vocabulary().size());
        triggers = set.triggers();
        int leaves = set.vocabulary().size();
        heldIn = new int[leaves];
        held = new long[(leaves + 63) >>> 6];
        firstOccurrence = new int[leaves];
        lastOccurrence = new int[leaves];
        hitsOf = new int[set.partCount()];
        firstHit = new int[set.partCount()];
        endOfHits = new int[set.partCount()];
        candidates = new long[(set.patterns().size() + 63) >>> 6];
        looked = new long[candidates.length];
    }

    /**
     * Begins a sentence.
     *
     * @param first its first token
     * @param count how many tokens it has
     */
    void begin(int first, int count) {
        if (now == Integer.MAX_VALUE) {
            Arrays.fill(heldIn, 0);
            Arrays.fill(hitsOf, 0);
            nearMisses.clear();
            outlines.clear();
            now = 0;
        }
        now++;
        occurrences.clear();
        rows.clear();
        outlines.begin(now, first, count);
        Arrays.fill(held, 0);
    }

    /** Takes that the sentence holds a leaf, without a place. */
    void hold(int leaf) {
        if (heldIn[leaf] != now) {
            heldIn[leaf] = now;
            held[leaf >>> 6] |= 1L << leaf;
            firstOccurrence[leaf] = -1;
            outlines.hold(leaf);
        }
    }

    /** Takes a place of a leaf, from one token to another; places of one leaf come in their order. */
    void hold(int leaf, int first, int last, boolean corrected) {
        hold(leaf);
        // A word can be cut into the same two by its spelling and by its stem.
        if (firstOccurrence[leaf] >= 0 && occurrences.last(lastOccurrence[leaf]) == last && last > first) {
            return;
        }
        int number = occurrences.add(first, last, corrected);
        if (number == nextOccurrence.length) {
            nextOccurrence = Arrays.copyOf(nextOccurrence, 2 * number);
        }
        nextOccurrence[number] = -1;
        if (firstOccurrence[leaf] < 0) {
            firstOccurrence[leaf] = number;
        } else {
            nextOccurrence[lastOccurrence[leaf]] = number;
        }
        lastOccurrence[leaf] = number;
        outlines.hold(leaf, first, last);
    }

    /** Adds the places of a leaf that the sentence holds as the last rows; the first of them. */
    int addPlaces(int leaf) {
        int from = rows.size();
        for (int i = firstOccurrence[leaf]; i >= 0; i = nextOccurrence[i]) {
            rows.add(occurrences.first(i), occurrences.last(i), occurrences.isCorrected(i));
        }
        return from;
    }

    /** The leaves that the sentence holds, as the bits of a bit set. */
    long[] held() {
        return held;
    }

    Hits rows() {
        return rows;
    }

    IntStack stack() {
        return stack;
    }

    Outlines outlines() {
        return outlines;
    }

    /** Looks for a part in the sentence; whether it hits. */
    boolean look(Finder part, Search search) {
        int id = part.id();
        if (hitsOf[id] != now) {
            hitsOf[id] = now;
            boolean possible = outlines.areDrawn() ? outlines.mayHit(part, search) : triggers.isPossible(part, held);
            firstHit[id] = possible ? part.find(search) : 0;
            endOfHits[id] = possible ? rows.size() : 0;
        }
        return firstHit[id] < endOfHits[id];
    }

    /** The first row of the hits of a part that was looked for. */
    int from(Finder part) {
        return firstHit[part.id()];
    }

    /** The row behind the last of the hits of a part that was looked for. */
    int to(Finder part) {
        return endOfHits[part.id()];
    }

    /** The patterns that are possible in the sentence, as a set of bits that holds until the next call. */
    long[] candidates() {
        Arrays.fill(looked, 0);
        Arrays.fill(candidates, 0);
        IntLists waiting = triggers.patternsOfLeaf();
        for (int i = 0; i < held.length; i++) {
            for (long left = held[i]; left != 0; left &= left - 1) {
                int leaf = (i << 6) + Long.numberOfTrailingZeros(left);
                int end = waiting.end(leaf);
                for (int place = waiting.start(leaf); place < end; place++) {
                    look(waiting.at(place));
                }
            }
        }
        return candidates;
    }

    private void look(int pattern) {
        int word = pattern >>> 6;
        long bit = 1L << pattern;
        if ((looked[word] & bit) == 0) {
            looked[word] |= bit;
            if (triggers.isPossible(pattern, held)) {
                candidates[word] |= bit;
            }
        }
    }

    NearMisses nearMisses() {
        return nearMisses;
    }

    /** Counts what the sentence holds of patterns that do not match. */
    void countNear() {
        for (int i = 0; i < held.length; i++) {
            for (long left = held[i]; left != 0; left &= left - 1) {
                nearMisses.count((i << 6) + Long.numberOfTrailingZeros(left), now);
            }
        }
    }
}
