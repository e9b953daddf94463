package dev.assay.interview;

import dev.assay.grade.Grade;
import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Set;

/**
 * The picture after an answer. Immutable.
 *
 * @param grade the answer's grade
 * @param prospect what all answers so far are worth, and what that can still become
 * @param firstShown the kinds of knowledge that this answer is the first to show: at least half of their credit
 * @param flags the red flags that it raises
 * @param signs the good signs that it shows
 * @param decides whether it decides the band: whatever is still to come, it stays the same
 */
public record Standing(
        Grade grade, Prospect prospect, Set<Kind> firstShown, List<Flag> flags, List<Sign> signs, boolean decides) {

    public Standing {
        firstShown = Set.copyOf(firstShown);
        flags = List.copyOf(flags);
        signs = List.copyOf(signs);
    }
}
