package dev.assay.study;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a rubric says of itself, and whether it holds. Immutable.
 *
 * @param rubric the rubric's id
 * @param file where the rubric was read from; empty if it was built in code
 * @param line where the case stands in that file, from 1; 0 if it has no place of its own
 * @param kind what sort of case
 * @param concept the concept that an example belongs to; empty for whole answers
 * @param number the place among the cases of its kind (for examples: of the concept), from 1
 * @param text what was graded; empty if nothing was
 * @param verdict how it went
 * @param differences what was expected and what was found instead, one a line; empty if all was as expected
 * @param pending why it is known to fail still, if it is
 */
public record CheckedCase(
        String rubric,
        String file,
        int line,
        Kind kind,
        String concept,
        int number,
        String text,
        Verdict verdict,
        List<String> differences,
        Optional<String> pending) {

    public CheckedCase {
        differences = List.copyOf(differences);
    }

    /** What sort of thing a rubric says of itself. */
    public enum Kind {
        /** a sentence that states a concept */
        HIT,
        /** a sentence that does not */
        MISS,
        /** a whole answer with what is expected of its grade */
        TEST,
        /** that one test expects the top band, and one the lowest */
        BANDS
    }

    /** How a case went. */
    public enum Verdict {
        PASSED,
        FAILED,
        /** fails, and is marked as a case that does */
        PENDING,
        /** holds, and is still marked as a case that fails */
        NO_LONGER_PENDING;

        static Verdict of(boolean holds, boolean pending) {
            if (pending) {
                return holds ? NO_LONGER_PENDING : PENDING;
            }
            return holds ? PASSED : FAILED;
        }
    }

    /** Whether something must be done about it. */
    public boolean fails() {
        return verdict == Verdict.FAILED || verdict == Verdict.NO_LONGER_PENDING;
    }
}
