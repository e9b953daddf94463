package dev.assay.study.suggestion;

import java.util.List;

/**
 * A pattern that could be proposed.
 *
 * @param source the pattern
 * @param keys what its parts are: stems, {@code $term}s
 * @param sentences where it would be found, roughly: numbers of sentences of the corpus, ascending
 * @param answers the answers that hold these, ascending
 */
record Candidate(String source, List<String> keys, int[] sentences, int[] answers) {

    /** Whether it asks for one word only. */
    boolean single() {
        return source.indexOf(' ') < 0;
    }
}
