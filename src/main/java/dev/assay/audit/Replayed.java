package dev.assay.audit;

import java.util.List;
import java.util.Optional;

/**
 * A stored result that does not come out the same, or is not to be relied on.
 *
 * @param line its line in the results, from 1
 * @param candidate who wrote the answer; empty if that cannot be read
 * @param question the question; empty if that cannot be read
 * @param causes why, at least one
 * @param before score and band as stored
 * @param after score and band as they come out now; empty if the answer cannot be graded
 */
public record Replayed(
        long line, String candidate, String question, List<Cause> causes, Optional<Mark> before, Optional<Mark> after) {

    public Replayed {
        causes = List.copyOf(causes);
    }

    /** A score and its band. */
    public record Mark(double score, String band) {}
}
