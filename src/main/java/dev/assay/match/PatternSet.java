package dev.assay.match;

import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;

/**
 * Patterns compiled together, so that one pass over an answer finds the matches of all of them. Immutable and
 * thread-safe.
 */
public final class PatternSet {

    private final List<Pattern> patterns;

    private PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /**
     * Compiles patterns.
     *
     * @param patterns numbered by their place in this list
     * @param terms what each {@code $name} stands for
     * @throws PatternException if a term is missing or refers to itself
     */
    public static PatternSet compile(List<Pattern> patterns, Map<String, List<Pattern>> terms) {
        return new PatternSet(patterns);
    }

    /** The patterns, by number. */
    public List<Pattern> patterns() {
        return patterns;
    }

    /** All matches, by sentence, then by pattern, then by place. */
    public List<Match> find(Answer answer) {
        return List.of();
    }

    /**
     * How near the words of an answer come to a pattern that does not match: the parts found and the part that is
     * missing or too far away.
     */
    public java.util.Optional<NearMiss> nearestMiss(Answer answer, int pattern) {
        return java.util.Optional.empty();
    }
}
