package dev.assay.context;

import dev.assay.match.NearMiss;
import dev.assay.match.Pattern;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Optional;

/**
 * Finds the patterns of a rubric in answers and says what each match means where it stands. Immutable and thread-safe.
 */
public final class Interpreter {

    private Interpreter() {}

    /**
     * Compiles patterns for a rubric.
     *
     * @param rubric gives terms, fixed phrases and subjects
     * @param patterns what to find, numbered by place
     */
    public static Interpreter compile(Rubric rubric, List<Pattern> patterns) {
        return new Interpreter();
    }

    /** All findings in an answer, by place, then by pattern. */
    public List<Finding> read(Answer answer) {
        return List.of();
    }

    /** How near the answer comes to a pattern that it does not match; empty if none of its words is there. */
    public Optional<NearMiss> nearestMiss(Answer answer, int pattern) {
        return Optional.empty();
    }

    /** What the fingerprint of a grade must cover of this stage: the cue files' contents, in a fixed order. */
    public String cueFiles() {
        return "";
    }
}
