package dev.assay.study.mutation;

import dev.assay.study.WordSections;

/** What mutants are made with: the sections of {@code mutants.txt}. */
final class Wordings {

    private static final WordSections ENGLISH = WordSections.resource(Wordings.class, "mutants.txt");

    private Wordings() {}

    static WordSections english() {
        return ENGLISH;
    }
}
