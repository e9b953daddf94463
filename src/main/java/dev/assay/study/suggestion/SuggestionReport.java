package dev.assay.study.suggestion;

import java.util.List;

/**
 * Everything that graded answers say of a rubric. Immutable.
 *
 * @param rubric the rubric's id
 * @param fingerprint the rubric's fingerprint, as {@link dev.assay.grade.Grader#fingerprint} has it
 * @param answers how many answers were compared
 * @param folds into how many folds they were put
 * @param now how near the rubric comes to what people gave
 * @param together how near it would come with all proposals: each fold is graded by the rubric with what was proposed from
 *     the other folds
 * @param undervalued answers that people gave more than the rubric does, the greatest difference first
 * @param overvalued answers that people gave less
 * @param concepts one for each concept, in the order of the rubric
 * @param newConcepts proposals of concepts that the rubric does not have, the best first
 * @param leftOut what was thought of and is not proposed
 */
public record SuggestionReport(
        String rubric,
        String fingerprint,
        int answers,
        int folds,
        Agreement now,
        Agreement together,
        List<Misjudged> undervalued,
        List<Misjudged> overvalued,
        List<ConceptStudy> concepts,
        List<Proposal> newConcepts,
        LeftOut leftOut) {
    public SuggestionReport {
        undervalued = List.copyOf(undervalued);
        overvalued = List.copyOf(overvalued);
        concepts = List.copyOf(concepts);
        newConcepts = List.copyOf(newConcepts);
    }

    /**
     * Changes that are not proposed.
     *
     * @param oneFold those that came up for one fold only
     * @param breaking those with which an example or a test of the rubric would no longer hold
     * @param refuted those that held-out answers do not bear out
     */
    public record LeftOut(int oneFold, int breaking, int refuted) {}
}
