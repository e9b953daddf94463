package dev.assay.study.lint;

import dev.assay.study.WordSections;
import java.util.Set;

/** What rules know of English: {@code lint.txt}. Immutable and thread-safe. */
final class LintWords {

    private static final WordSections ENGLISH = WordSections.resource(LintWords.class, "lint.txt");

    private LintWords() {}

    static Set<String> set(String section) {
        return Set.copyOf(ENGLISH.list(section));
    }
}
