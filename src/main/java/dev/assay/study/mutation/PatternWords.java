package dev.assay.study.mutation;

import java.util.Set;

/**
 * The words that a pattern is made of. Immutable.
 *
 * @param stems stems of words that stand for all their inflections
 * @param exact words that must be written in just this way, in lower case
 */
record PatternWords(Set<String> stems, Set<String> exact) {

    PatternWords {
        stems = Set.copyOf(stems);
        exact = Set.copyOf(exact);
    }
}
