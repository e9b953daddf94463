package dev.assay.match;

import dev.assay.text.WordForm;

/**
 * What tokens of one form are found by, context aside. Thread-safe: what is found out later depends on nothing but the
 * form.
 */
final class WordEntry {

    private final WordForm form;
    private final int[] leaves;
    private final int[] identifiers;

    private Corrections.Correction correction;

    WordEntry(WordForm form, int[] leaves, int[] identifiers) {
        this.form = form;
        this.leaves = leaves;
        this.identifiers = identifiers;
    }

    WordForm form() {
        return form;
    }

    /** The leaves of the words that it is. */
    int[] leaves() {
        return leaves;
    }

    /** The leaves of the identifiers that begin with it, if more of a compound follows. */
    int[] identifiers() {
        return identifiers;
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
}
