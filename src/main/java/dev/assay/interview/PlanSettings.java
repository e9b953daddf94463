package dev.assay.interview;

import dev.assay.rubric.Interview;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is to be planned. Immutable.
 *
 * @param minutes how long the interview is, the candidate's own questions included
 * @param candidateMinutes the minutes at the end that belong to the candidate's own questions
 * @param must ids of the questions that are asked whatever they are worth
 * @param without ids of the questions that are not asked
 */
public record PlanSettings(int minutes, int candidateMinutes, Set<String> must, Set<String> without) {

    /**
     * @throws PlanException if there are no minutes for questions, or a question is both wanted and not
     */
    public PlanSettings {
        must = Set.copyOf(must);
        without = Set.copyOf(without);
        if (minutes < 1) {
            throw new PlanException("an interview takes at least a minute, not " + minutes);
        }
        if (candidateMinutes < 0) {
            throw new PlanException("the candidate cannot have " + candidateMinutes + " minutes");
        }
        if (candidateMinutes >= minutes) {
            throw new PlanException("of " + minutes + (minutes == 1 ? " minute, " : " minutes, ") + candidateMinutes
                    + " are the candidate's: none are left for questions");
        }
        Set<String> both = new LinkedHashSet<>(must);
        both.retainAll(without);
        if (!both.isEmpty()) {
            throw new PlanException("'" + both.iterator().next() + "' cannot be asked and left out");
        }
    }

    /** As long as a pack's interviews may be, with what it keeps for the candidate, and no wishes. */
    public static PlanSettings of(Interview interview) {
        return new PlanSettings(interview.minutes().to(), interview.keepLast(), Set.of(), Set.of());
    }

    /** The minutes in which questions are asked. */
    public int available() {
        return minutes - candidateMinutes;
    }
}
