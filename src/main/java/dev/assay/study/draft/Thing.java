package dev.assay.study.draft;

import java.util.List;
import java.util.Set;

/**
 * A thing that a question names among those that it compares.
 *
 * @param id what it is called in the rubric
 * @param name as the question has it, with its article
 * @param plural whether it is spoken of as several
 * @param patterns what names it
 * @param stems its words
 */
record Thing(String id, String name, boolean plural, List<String> patterns, Set<String> stems) {
    Thing {
        patterns = List.copyOf(patterns);
        stems = Set.copyOf(stems);
    }

    /** Its name as a sentence begins. */
    String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
