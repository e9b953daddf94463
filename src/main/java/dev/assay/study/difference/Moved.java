package dev.assay.study.difference;

import dev.assay.batch.Submission;
import java.util.List;

/**
 * An answer that is graded otherwise.
 *
 * @param submission the answer and whose it is
 * @param before its grade by the old pack
 * @param after its grade by the new one
 * @param effects what did it, the greatest first; their changes add up to that of the score
 */
public record Moved(Submission submission, Standing before, Standing after, List<Effect> effects) {
    public Moved {
        effects = List.copyOf(effects);
    }

    /**
     * What an answer is worth.
     *
     * @param score a fraction, 0 to 1
     * @param band the name of its band; of one that is only called otherwise now, the new one
     * @param rank the band's place, from 0 for the lowest
     * @param review whether a person should look
     * @param flags ids of the red flags that count
     */
    public record Standing(double score, String band, int rank, boolean review, List<String> flags) {
        public Standing {
            flags = List.copyOf(flags);
        }
    }

    /** How much more the answer is worth. */
    public double change() {
        return after.score - before.score;
    }

    /** How many bands it rose; below 0 if it fell; 0 if its band is the same, though there are others below it now. */
    public int bands() {
        return changesBand() ? after.rank - before.rank : 0;
    }

    /** Whether its band is another one. */
    public boolean changesBand() {
        return !before.band.equals(after.band);
    }

    /** Whether nothing that is told of the answer is otherwise. */
    boolean isSame() {
        return !changesBand()
                && before.score == after.score
                && before.review == after.review
                && before.flags.equals(after.flags);
    }
}
