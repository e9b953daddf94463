package dev.assay.study.difference;

import dev.assay.batch.Rejection;
import java.util.List;
import java.util.Map;

/**
 * What a change of a pack does to some answers. Immutable.
 *
 * @param rubrics what differs in the rubrics, by question; of questions that both packs have, and that differ
 * @param onlyOld ids of questions that only the old pack has
 * @param onlyNew ids of questions that only the new pack has
 * @param answers how many answers were graded by both
 * @param unchanged how many of them have the same score, band, red flags and review
 * @param bands for each band by the old pack, how many answers are in each band by the new one; by name
 * @param bandChanges how many answers change band
 * @param meanChange the mean change of the score over all answers; 0 if there are none
 * @param moved the answers that are graded otherwise, those that change band first, then the greatest change of score; no
 *     more than were asked for
 * @param movedCount how many there are
 * @param rejected rows that neither pack grades
 * @param skipped how many answers only one of the packs has a rubric for
 */
public record Difference(
        Map<String, List<String>> rubrics,
        List<String> onlyOld,
        List<String> onlyNew,
        int answers,
        int unchanged,
        Map<String, Map<String, Integer>> bands,
        int bandChanges,
        double meanChange,
        List<Moved> moved,
        int movedCount,
        List<Rejection> rejected,
        int skipped) {}
