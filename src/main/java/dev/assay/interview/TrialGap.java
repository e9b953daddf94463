package dev.assay.interview;

import dev.assay.rubric.Kind;
import java.util.List;
import java.util.Map;

/**
 * How somebody's answers in an interview compare with those on a trial project. The two measure different things, so that a
 * gap is a finding and no mistake. Immutable.
 *
 * @param interview the mean score of the interview, over the questions in common; over all, if there are none
 * @param trial that of the trial project
 * @param questions the questions that both answered, in the interview's order
 * @param trialAnswers how many answers there are on the trial project
 * @param lean what the gap says
 * @param kinds what each shows of a kind of knowledge, over the same questions; without kinds that one of them lacks
 * @param onlySaid what the interview states of the questions in common and the trial project does not, what it states
 *     otherwise first
 * @param onlyBuilt the reverse
 * @param flags the red flags that count on the trial project, the gravest first
 */
public record TrialGap(
        double interview,
        double trial,
        List<Compared> questions,
        int trialAnswers,
        Lean lean,
        Map<Kind, KindGap> kinds,
        List<Difference> onlySaid,
        List<Difference> onlyBuilt,
        List<Flag> flags) {

    /** From which difference of the means on there is a gap: half of a middle band. */
    public static final double GAP = 0.15;

    /** From how many questions in common on a gap is more than a hint. */
    public static final int ENOUGH = 5;

    /** Which way a gap goes. */
    public enum Lean {
        /** talks better than the trial project shows */
        TALKS,
        /** builds better than the interview shows */
        BUILDS,
        /** no gap to speak of */
        NONE
    }

    /** A question's scores in both. */
    public record Compared(String question, double interview, double trial) {}

    /** What both show of a kind of knowledge, fractions. */
    public record KindGap(double interview, double trial) {}

    /**
     * A concept that one states and the other does not.
     *
     * @param stated where it is stated
     * @param other what became of it in the other
     */
    public record Difference(Point stated, Point other) {}

    public TrialGap {
        questions = List.copyOf(questions);
        onlySaid = List.copyOf(onlySaid);
        onlyBuilt = List.copyOf(onlyBuilt);
        flags = List.copyOf(flags);
    }
}
