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

    /** Sentences that show what a concept's patterns do and do not find. */
    public record Examples(List<String> hit, List<String> miss) {
        public static final Examples NONE = new Examples(List.of(), List.of());

        public Examples {
            hit = List.copyOf(hit);
            miss = List.copyOf(miss);
        }
    }
}
