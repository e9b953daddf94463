package dev.assay.study.suggestion;

import java.util.List;

/**
 * A pattern that some answers speak for, though chance may explain that: for a person who knows the subject to look at.
 * All figures are from the answers that it was found by, and flatter.
 *
 * @param edit the change that it would be
 * @param support in how many answers it would earn something
 * @param tally those of them whose score it moves, as the grader has it when the change is made
 * @param chance the share of answers that would move rightly if the change moved every answer that it could move
 * @param likelihood how likely it is that as many answers drawn at random gain as much, by the test that proposals have
 *     to pass; of this pattern alone, not adjusted for how many were looked at
 * @param moved the answers that {@code tally} counts, those moved rightly first, then in the order of the source
 * @param why what ties it to its concept, in words
 */
public record Idea(
        Edit edit, int support, Tally tally, double chance, double likelihood, List<Moved> moved, String why) {
    public Idea {
        moved = List.copyOf(moved);
    }
}
