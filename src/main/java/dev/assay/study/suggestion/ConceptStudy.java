package dev.assay.study.suggestion;

import java.util.List;

/**
 * What the graded answers say of one concept.
 *
 * @param concept its id
 * @param missed answers that people gave more than the rubric does, and that do not earn the concept, or not the whole of
 *     it, though they tell something of it; the most telling first
 * @param silent answers that people gave more than the rubric does, and that have nothing of the concept; the greatest
 *     difference first
 * @param overpaid answers that people gave less than the rubric does, and that earn the concept; those first that a pattern
 *     earns it which does so mostly in such answers
 * @param proposals changes of its patterns, the best first
 * @param steps the added patterns in the order of a greedy set cover, with what each adds to those before it
 */
public record ConceptStudy(
        String concept,
        List<Misjudged> missed,
        List<Misjudged> silent,
        List<Misjudged> overpaid,
        List<Proposal> proposals,
        List<Step> steps) {
    public ConceptStudy {
        missed = List.copyOf(missed);
        silent = List.copyOf(silent);
        overpaid = List.copyOf(overpaid);
        proposals = List.copyOf(proposals);
        steps = List.copyOf(steps);
    }
}
