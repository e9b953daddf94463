package dev.assay.match;

import dev.assay.text.WordForm;

/**
 * What tokens of one form are found by, context aside. Thread-safe: what is found out later depends on nothing but the
 * form.
 */
final class WordEntry {

    private final WordForm form;
    private final int[] leaves;
    private final Half[] halves;
    private Corrections.Correction correction;

    WordEntry(WordForm form, int[] leaves, Half[] halves) {
        this.form = form;
        this.leaves = leaves;
        this.halves = halves;
    }

    WordForm form() {
        return form;
    }

    /** The leaves of the words that it is. */
    int[] leaves() {
        return leaves;
    }

    /** The words that begin with it and go on in the next one. */
    Half[] halves() {
        return halves;
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
     * @param rest the second half, folded or as a stem; null for any
     * @param onlyCompound whether it counts only where the halves are parts of one compound
     */
    record Half(String rest, int leaf, boolean onlyCompound) {

        boolean goesOnIn(WordForm second, boolean oneCompound) {
            return (oneCompound || !onlyCompound)
                    && (rest == null || rest.equals(second.folded()) || rest.equals(second.stem()));
        }
    }
}
