package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A phrasing or an omission that gives a weak answer away. It is raised by at least one of {@code match},
 * {@code swapped}, {@code missing} and {@code detect}.
 *
 * @param id unique within its rubric
 * @param says what gives the answer away, in a sentence
 * @param ask the follow-up question that shows whether it was meant so; empty if there is none
 * @param severity how much it weighs
 * @param penalty what it takes off the score in place of the severity's own, a fraction
 * @param cap the highest score that it leaves in place of the severity's own, a fraction
 * @param about the id of the subject that its patterns must be said of
 * @param match patterns that raise it
 * @param swapped ids of concepts that raise it when said of the wrong subject
 * @param missing ids of concepts; it is raised when none of them earned credit
 * @param detect a detector that raises it
 * @param unless what excuses it: any of these
 * @param downgrade when it weighs less
 * @see #builder(String)
 */
public record RedFlag(
        String id,
        String says,
        String ask,
        Severity severity,
        OptionalDouble penalty,
        OptionalDouble cap,
        Optional<String> about,
        List<Pattern> match,
        List<String> swapped,
        List<String> missing,
        Optional<Detector> detect,
        List<Guard> unless,
        Optional<Downgrade> downgrade) {

    public RedFlag {
        match = List.copyOf(match);
        swapped = List.copyOf(swapped);
        missing = List.copyOf(missing);
        unless = List.copyOf(unless);
    }

    /** Starts a red flag in code. */
    public static RedFlagBuilder builder(String id) {
        return new RedFlagBuilder(id);
    }

    /** A way of raising a flag that looks at the whole answer. */
    public enum Detector {
        KEYWORD_LIST,
        QUESTION_ECHO,
        COPIED,
        HIDDEN_LETTERS,
        UNEXPLAINED
    }

    /** A lesser severity when one of the guards holds. */
    public record Downgrade(Severity to, List<Guard> when) {
        public Downgrade {
            when = List.copyOf(when);
        }
    }
}
