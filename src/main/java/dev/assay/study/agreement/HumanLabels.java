package dev.assay.study.agreement;

import java.util.Optional;
import java.util.Set;

/**
 * What people say of an answer.
 *
 * @param first the first grader's mark
 * @param second the second grader's
 * @param stated the ids of the concepts that it states; empty if nobody says
 * @param group the group that it belongs to, if it is told
 */
public record HumanLabels(Mark first, Mark second, Optional<Set<String>> stated, Optional<String> group) {}
