package dev.assay.grade;

import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer is worth, and why. Immutable.
 *
 * @param answer the text that was graded, as the caller gave it
 * @param score a fraction, 0 to 1, rounded half-up to 4 decimals
 * @param band the name of the band
 * @param concepts one for each concept of the rubric, in its order
 * @param flags those raised, also the excused ones, in the rubric's order
 * @param signs the good signs found
 * @param depth credit per kind of knowledge, a fraction rounded to 4 decimals; empty for kinds that the rubric lacks;
 *     holds every kind, in the order of {@link Kind}
 * @param review whether a person should look
 * @param followUps questions to ask next, the most telling first
 * @param arithmetic how the score came about
 * @param rubricId id of the rubric
 * @param fingerprint SHA-256, in lower-case hexadecimal, of all that decides a grade except the answer and the engine
 * @param engine name and version of the engine
 */
public record Grade(
        String answer,
        double score,
        String band,
        List<ConceptGrade> concepts,
        List<RaisedFlag> flags,
        List<RaisedSign> signs,
        Map<Kind, Optional<Double>> depth,
        Review review,
        List<FollowUp> followUps,
        Arithmetic arithmetic,
        String rubricId,
        String fingerprint,
        String engine) {

    /**
     * What became of a concept.
     *
     * @param id of one of the rubric's concepts
     * @throws IllegalArgumentException if the rubric has no such concept
     */
    public ConceptGrade concept(String id) {
        return concepts.stream()
                .filter(concept -> concept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rubric has no concept '" + id + "'"));
    }
}
