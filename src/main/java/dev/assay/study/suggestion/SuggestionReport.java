package dev.assay.study.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * Everything that graded answers say of a rubric. Immutable.
 *
 * @param rubric the rubric's id
 * @param fingerprint the rubric's fingerprint, as {@link dev.assay.grade.Grader#fingerprint} has it
 * @param answers how many answers were compared
 * @param folds into how many folds they were put
 * @param now how near the rubric comes to what people gave
 * @param together how near it would come with all that is proposed: each fold is graded by the rubric with what was chosen
 *     from the other folds alone; empty if nothing is proposed
 * @param undervalued answers that people gave more than the rubric does, the greatest difference first
 * @param overvalued answers that people gave less
 * @param concepts one for each concept, in the order of the rubric
 * @param newConcepts proposals of concepts that the rubric does not have, the best first
 * @param ideas what falls short of a proposal, and chance may explain, the most appealing first; no figure of the report
 *     counts them
 * @param leftOut what was thought of and is not proposed
 */
public record SuggestionReport(
        String rubric,
        String fingerprint,
        int answers,
        int folds,
        Agreement now,
        Optional<Agreement> together,
        List<Misjudged> undervalued,
        List<Misjudged> overvalued,
        List<ConceptStudy> concepts,
        List<Proposal> newConcepts,
        List<Idea> ideas,
        LeftOut leftOut) {
    public SuggestionReport {
        undervalued = List.copyOf(undervalued);
        overvalued = List.copyOf(overvalued);
        concepts = List.copyOf(concepts);
        newConcepts = List.copyOf(newConcepts);
        ideas = List.copyOf(ideas);
    }

    /**
     * Changes that were picked, and are not proposed.
     *
     * @param breaking those with which an example or a test of the rubric would no longer hold, or it would be no rubric
     * @param refuted those that add nothing to others, or do not bring scores nearer when all answers are graded again
     */
    public record LeftOut(int breaking, int refuted) {}
}
