package dev.assay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place where a part of a pattern holds: either a run of tokens that are all used, or two hits put together.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param left one of the two hits, or null for a run of tokens
 * @param right the other one, or null for a run of tokens
 * @param corrected whether a misspelled word is among its tokens that was read as another
 */
record Hit(int first, int last, Hit left, Hit right, boolean corrected) {

    /** By place; of those of one place the ones first that take the words as written. */
    static final Comparator<Hit> BY_PLACE =
            Comparator.comparingInt(Hit::first).thenComparingInt(Hit::last).thenComparing(Hit::corrected);

    static Hit of(int first, int last) {
        return new Hit(first, last, null, null, false);
    }

    static Hit join(Hit one, Hit other) {
        boolean corrected = one.corrected || other.corrected;
        return new Hit(Math.min(one.first, other.first), Math.max(one.last, other.last), one, other, corrected);
    }

    /** The tokens used, ascending. */
    int[] words() {
        int[] words = new int[count()];
        int filled = fill(words, 0);
        assert filled == words.length;
        java.util.Arrays.sort(words);
        return words;
    }

    private int count() {
        return left == null ? last - first + 1 : left.count() + right.count();
    }

    private int fill(int[] words, int from) {
        if (left != null) {
            return right.fill(words, left.fill(words, from));
        }
        for (int token = first; token <= last; token++) {
            words[from++] = token;
        }
        return from;
    }

    /** Sorts by place and keeps one hit of each (first, last). */
    static List<Hit> distinct(List<Hit> hits) {
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort(BY_PLACE);
        List<Hit> kept = new ArrayList<>(hits.size());
        Hit before = null;
        for (Hit hit : hits) {
            if (before == null || before.first != hit.first || before.last != hit.last) {
                kept.add(hit);
            }
            before = hit;
        }
        return kept;
    }
}
