package dev.assay.match;

import dev.assay.text.WordForm;
import java.util.Comparator;
import java.util.List;

/**
 * What tokens of one form are found by, context aside. Thread-safe: what is found out later depends on nothing but the
 * form.
 */
final class WordEntry {

    private final WordForm form;
    private final int[] leaves;
    private final Half[] halves;

    /** The hash codes of the second halves, rising. */
    private final int[] hashes;

    private Corrections.Correction correction;

    WordEntry(WordForm form, int[] leaves, List<Half> halves) {
        this.form = form;
        this.leaves = leaves;
        this.halves =
                halves.stream().sorted(Comparator.comparingInt(Half::hash)).toArray(Half[]::new);
        this.hashes = new int[this.halves.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = this.halves[i].hash();
        }
    }

    WordForm form() {
        return form;
    }

    /** The leaves of the words that it is. */
    int[] leaves() {
        return leaves;
    }

    /** Whether words begin with it that may go on in the next one. */
    boolean hasHalves() {
        return halves.length > 0;
    }

    /** The place of the first word that begins with it and whose second half has a hash code; -1 if none has. */
    int firstHalf(int hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < hashes.length && hashes[low] == hash ? low : -1;
    }

    /** The word that begins with it and stands at a place; null behind the last. */
    Half half(int place) {
        return place < halves.length ? halves[place] : null;
    }

    /** What is wrong with it. */
    Corrections.Correction correction(Vocabulary vocabulary) {
        Corrections.Correction known = correction;
        if (known == null) {
            known = vocabulary.corrections().of(form.folded());
            correction = known;
        }
        return known;
    }

    /**
     * A word written in two: its second half, and the leaf of the whole.
     *
     * @param rest the second half, folded or as a stem; empty for any
     * @param onlyCompound whether it counts only where the halves are parts of one compound
     */
    record Half(String rest, int leaf, boolean onlyCompound) {

        int hash() {
            return rest.hashCode();
        }
    }
}
