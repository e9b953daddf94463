package dev.assay.study.suggestion;

import dev.assay.context.Cue;
import java.util.Optional;

/**
 * What an answer has to say of a concept that it did not earn, or did.
 *
 * @param kind what is there
 * @param start where it stands, in UTF-16 units of the answer
 * @param end the unit after it
 * @param by the pattern that finds it; of a near miss what was found and what was not, in words
 * @param cue the words that decided; of {@code SWAPPED} those that name the subject, whose id is the cue's kind; empty
 *     where nothing but the words themselves did
 */
public record Clue(Kind kind, int start, int end, String by, Optional<Cue> cue) {

    /** What is there, the most telling first. */
    public enum Kind {
        /** a pattern found it, and the answer says that it is not so */
        DENIED,
        /** the answer states something that the rubric knows for a misconception of the concept */
        AGAINST,
        /** a pattern found it, and the answer turns away from it */
        DISMISSED,
        /** a pattern found it, and the answer says that the writer does not know */
        DOUBTED,
        /** a pattern found it, and it is said of another subject */
        SWAPPED,
        /** a pattern found it in words that give the question back */
        ECHOED,
        /** a proposal finds it */
        PROPOSED,
        /** a part of a pattern was found, with a word that says something beyond the question */
        NEAR_MISS,
        /** a pattern found it, and it counts */
        EARNED;

        /** Whether a pattern of the concept found it, and it does not count. */
        public boolean turnedAway() {
            return compareTo(ECHOED) <= 0;
        }
    }
}
