package dev.assay.context;

import java.util.Arrays;

/** Mentions in their order, the first one of each subject alone. */
final class DistinctMentions {

    private final Mentions mentions;
    private int[] kept = new int[4];
    private int size;

    DistinctMentions(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Adds a mention if its subject has none yet. */
    void add(int mention) {
        if (!hold(mention)) {
            if (size == kept.length) {
                kept = Arrays.copyOf(kept, 2 * size);
            }
            kept[size++] = mention;
        }
    }

    /** Whether there is one of the same subject. */
    boolean hold(int mention) {
        for (int i = 0; i < size; i++) {
            if (mentions.subject(kept[i]) == mentions.subject(mention)) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        size = 0;
    }

    /** Takes over those of another. */
    void set(DistinctMentions others) {
        if (kept.length < others.size) {
            kept = new int[others.kept.length];
        }
        System.arraycopy(others.kept, 0, kept, 0, others.size);
        size = others.size;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return kept[place];
    }
}
