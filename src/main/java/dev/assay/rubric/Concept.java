package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a good answer states.
 *
 * @param id unique within its rubric
 * @param says what it holds, in a sentence
 * @param kind what sort of knowledge it asks for
 * @param weight its share of the score, at least 1
 * @param about the id of the subject that it must be said of
 * @param match what states it; at least one
 * @param against known misconceptions: what states the opposite
 * @param needs how many entries of {@code match} must be found for full credit, at least 1
 * @param required whether missing it rules out the top band
 * @param bonus whether it can only add to the score
 * @param ask the interviewer's follow-up question; empty if none
 * @param tell the candidate's hint; empty if none
 * @param examples sentences that must hit and must miss
 * @see #builder(String)
 */
public record Concept(
        String id,
        String says,
        Kind kind,
        int weight,
        Optional<String> about,
        List<Pattern> match,
        List<Pattern> against,
        int needs,
        boolean required,
        boolean bonus,
        String ask,
        String tell,
        Examples examples) {

    public Concept {
        match = List.copyOf(match);
        against = List.copyOf(against);
    }

    /** Starts a concept in code. */
    public static ConceptBuilder builder(String id) {
        return new ConceptBuilder(id);
    }

    /**
     * A sentence that shows what a concept's patterns find or miss.
     *
     * @param text the sentence
     * @param line the 1-based line of the sentence in the rubric's file, 0 if it comes from no file
     */
    public record Example(String text, int line) {}

    /**
     * Sentences that show what a concept's patterns do and do not find.
     *
     * @param hit sentences that state the concept
     * @param miss sentences that do not
     */
    public record Examples(List<Example> hit, List<Example> miss) {
        public static final Examples NONE = new Examples(List.of(), List.of());

        public Examples {
            hit = List.copyOf(hit);
            miss = List.copyOf(miss);
        }
    }
}
