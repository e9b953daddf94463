package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.RedFlag.Downgrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A red flag being written in code. {@link Severity#MINOR} and raised by nothing unless said; not thread-safe.
 *
 * <p>{@link #match} throws {@link PatternException} for a pattern that cannot be read.
 */
public final class RedFlagBuilder {

    private final String id;
    private String says = "";
    private String ask = "";
    private Severity severity = Severity.MINOR;
    private OptionalDouble penalty = OptionalDouble.empty();
    private OptionalDouble cap = OptionalDouble.empty();
    private Optional<String> about = Optional.empty();
    private final List<Pattern> match = new ArrayList<>();
    private final List<String> swapped = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private Optional<Detector> detect = Optional.empty();
    private final List<Guard> unless = new ArrayList<>();
    private Optional<Downgrade> downgrade = Optional.empty();

    RedFlagBuilder(String id) {
        this.id = id;
    }

    /** What gives the answer away, in a sentence; the id in words unless said. */
    public RedFlagBuilder says(String sentence) {
        says = sentence;
        return this;
    }

    /** The follow-up question that shows whether it was meant so. */
    public RedFlagBuilder ask(String question) {
        ask = question;
        return this;
    }

    /** How much it weighs. */
    public RedFlagBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** What it takes off the score in place of the severity's own, a fraction. */
    public RedFlagBuilder penalty(double fraction) {
        penalty = OptionalDouble.of(fraction);
        return this;
    }

    /** The highest score that it leaves in place of the severity's own, a fraction. */
    public RedFlagBuilder cap(double fraction) {
        cap = OptionalDouble.of(fraction);
        return this;
    }

    /** The subject that its patterns must be said of. */
    public RedFlagBuilder about(String subject) {
        about = Optional.of(subject);
        return this;
    }

    /** Adds patterns that raise it. */
    public RedFlagBuilder match(String... patterns) {
        match.addAll(Patterns.parse(patterns));
        return this;
    }

    /** Adds concepts that raise it when said of the wrong subject. */
    public RedFlagBuilder swapped(String... concepts) {
        swapped.addAll(List.of(concepts));
        return this;
    }

    /** Adds concepts of which at least one must earn credit. */
    public RedFlagBuilder missing(String... concepts) {
        missing.addAll(List.of(concepts));
        return this;
    }

    /** The detector that raises it. */
    public RedFlagBuilder detect(Detector detector) {
        detect = Optional.of(detector);
        return this;
    }

    /** Adds guards, each of which excuses it. */
    public RedFlagBuilder unless(Guard... guards) {
        unless.addAll(List.of(guards));
        return this;
    }

    /** The lesser severity that it has when one of these guards holds. */
    public RedFlagBuilder downgrade(Severity to, Guard... when) {
        downgrade = Optional.of(new Downgrade(to, List.of(when)));
        return this;
    }

    /** The flag as it stands; {@link RubricBuilder#build} checks it. */
    public RedFlag build() {
        return new RedFlag(
                id,
                says.isEmpty() ? id.replace('-', ' ') : says,
                ask,
                severity,
                penalty,
                cap,
                about,
                match,
                swapped,
                missing,
                detect,
                unless,
                downgrade);
    }
}
