package dev.assay.match;

import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a search works with: the words of the patterns that the current sentence holds, which parts are possible in it,
 * and the hits that were found. Used for one sentence after the other, and for one answer after the other; nothing is
 * cleared in between, since everything is marked with the number of the sentence that it was written for. Not
 * thread-safe.
 */
final class Scratch {

    private final PatternSet set;
    private final NearMisses nearMisses;
    private final Triggers triggers;

    /** The number of the current sentence, counted through all searches. */
    private int now;

    /** By leaf: the sentence that last held it, and its first and last occurrence there. */
    private final int[] heldIn;

    /** The leaves that the sentence holds, as a set of bits. */
    private final long[] held;

    private final int[] firstOccurrence;
    private final int[] lastOccurrence;

    /** Occurrences of leaves in the current sentence, each with the next one of its leaf. */
    private final List<Hit> occurrences = new ArrayList<>();

    private int[] nextOccurrence = new int[64];

    /** By part: the sentence that it was last tried for, negative if it is not possible there. */
    private final int[] tried;

    /** By part: the sentence that its hits are from. */
    private final int[] hitsOf;

    private final List<Hit>[] hits;

    /** Parts to be woken, and patterns that are possible, as sets of bits. */
    private final long[] woken;

    private final long[] candidates;

    /** By place in the sentence: how many words stand before a token, and the next word behind it. */
    final int[] wordsBefore = new int[Sentence.MAX_TOKENS + 1];

    final int[] nextWord = new int[Sentence.MAX_TOKENS + 1];

    @SuppressWarnings("unchecked")
    Scratch(PatternSet set) {
        this.set = set;
        nearMisses = new NearMisses(set.ways());
        triggers = set.triggers();
        int leaves = set.vocabulary().size();
        heldIn = new int[leaves];
        held = new long[(leaves + 63) >>> 6];
        firstOccurrence = new int[leaves];
        lastOccurrence = new int[leaves];
        tried = new int[set.partCount()];
        hitsOf = new int[set.partCount()];
        hits = (List<Hit>[]) new List<?>[set.partCount()];
        woken = new long[(set.partCount() + 63) >>> 6];
        candidates = new long[(set.patterns().size() + 63) >>> 6];
    }

    /** Begins a sentence. */
    void begin() {
        if (now == Integer.MAX_VALUE) {
            Arrays.fill(heldIn, 0);
            Arrays.fill(tried, 0);
            Arrays.fill(hitsOf, 0);
            nearMisses.clear();
            now = 0;
        }
        now++;
        occurrences.clear();
        Arrays.fill(woken, 0);
        Arrays.fill(held, 0);
    }

    /** Takes that the sentence holds a leaf, without a place. */
    void hold(int leaf) {
        if (heldIn[leaf] != now) {
            heldIn[leaf] = now;
            held[leaf >>> 6] |= 1L << leaf;
            firstOccurrence[leaf] = -1;
            int part = triggers.partOfLeaf(leaf);
            if (part >= 0) {
                woken[part >>> 6] |= 1L << part;
            }
        }
    }

    /** Takes a place of a leaf; places of one leaf come in their order. */
    void hold(int leaf, Hit place) {
        hold(leaf);
        int number = occurrences.size();
        if (number == nextOccurrence.length) {
            nextOccurrence = Arrays.copyOf(nextOccurrence, 2 * number);
        }
        occurrences.add(place);
        nextOccurrence[number] = -1;
        if (firstOccurrence[leaf] < 0) {
            firstOccurrence[leaf] = number;
        } else {
            nextOccurrence[lastOccurrence[leaf]] = number;
        }
        lastOccurrence[leaf] = number;
    }

    /** The places of a leaf in the sentence. */
    List<Hit> placesOf(int leaf) {
        if (heldIn[leaf] != now || firstOccurrence[leaf] < 0) {
            return List.of();
        }
        List<Hit> places = new ArrayList<>(2);
        addPlaces(leaf, places);
        return places;
    }

    /** Adds the places of those of some leaves that the sentence holds. */
    void addPlaces(LeafSet leaves, List<Hit> places) {
        leaves.forEachOf(held, leaf -> addPlaces(leaf, places));
    }

    private void addPlaces(int leaf, List<Hit> places) {
        for (int i = firstOccurrence[leaf]; i >= 0; i = nextOccurrence[i]) {
            places.add(occurrences.get(i));
        }
    }

    /** The hits of a part in the sentence, by place. */
    List<Hit> hits(Finder part, Search search) {
        if (!part.leaves().meets(held)) {
            return List.of();
        }
        int id = part.id();
        if (hitsOf[id] != now) {
            hitsOf[id] = now;
            hits[id] = isPossible(part) ? part.find(search) : List.of();
        }
        return hits[id];
    }

    /** Whether the sentence holds all that a part needs. */
    boolean isPossible(Finder part) {
        if (!part.leaves().meets(held)) {
            return false;
        }
        if (part.needsOneWord()) {
            return true;
        }
        int id = part.id();
        if (tried[id] != now && tried[id] != -now) {
            tried[id] = hasNeeds(part, 0) ? now : -now;
        }
        return tried[id] == now;
    }

    private boolean hasNeeds(Finder part, int from) {
        Finder[][] needs = part.needs();
        for (int i = from; i < needs.length; i++) {
            if (!anyPossible(needs[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean anyPossible(Finder[] parts) {
        for (Finder part : parts) {
            if (isPossible(part)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The patterns that are possible in the sentence, as a set of bits that holds until the next call; wakes what waits
     * for the words that were held.
     */
    long[] candidates() {
        Arrays.fill(candidates, 0);
        for (int i = 0; i < woken.length; i++) {
            while (woken[i] != 0) {
                int bit = Long.numberOfTrailingZeros(woken[i]);
                woken[i] &= woken[i] - 1;
                wake((i << 6) + bit);
            }
        }
        return candidates;
    }

    /** Looks at a part of whose rarest needs one is there. */
    private void wake(int part) {
        if (tried[part] != now) {
            tried[part] = hasNeeds(set.part(part), 1) ? now : -now;
            if (tried[part] != now) {
                return;
            }
        }
        for (int pattern : triggers.patternsOf(part)) {
            candidates[pattern >>> 6] |= 1L << pattern;
        }
        for (int next : triggers.waitingFor(part)) {
            woken[next >>> 6] |= 1L << next;
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
