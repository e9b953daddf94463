package dev.assay.grade;

import java.util.List;

/**
 * What evidence came to: the outcome before it is put into words for the caller.
 *
 * @param concepts one for each concept of the rubric
 * @param flags those raised, also the excused ones
 * @param signs the good signs found
 * @param sheet the score
 */
record Marks(List<ConceptOutcome> concepts, List<FlagOutcome> flags, List<RaisedSign> signs, ScoreSheet sheet) {

    Marks {
        concepts = List.copyOf(concepts);
        flags = List.copyOf(flags);
        signs = List.copyOf(signs);
    }
}
