package dev.assay.context;

import java.util.Locale;
import java.util.Optional;

/** What sort of cue a wording is, and what it makes of the words that it reaches. */
enum CueKind {
    /** "not", "never", "without" */
    NEGATION(Stance.DENIED),
    /** "it is not true that": turns what it reaches into its opposite, a denial into a statement */
    REVERSAL(Stance.DENIED),
    /** "I think", "probably" */
    HEDGE(Stance.HEDGED),
    /** "I don't know whether" */
    DOUBT(Stance.DOUBTED),
    /** "some people", "most tutorials": said of others */
    ATTRIBUTION(Stance.DISMISSED),
    /** "I used to", "back then": said of a time that is over */
    PAST(Stance.DISMISSED),
    /** "no wait", "sorry": said by mistake, and put right at once */
    REPAIR(Stance.DISMISSED),
    /** "a common mistake is", "the naive way" */
    WRONG_WAY(Stance.DISMISSED),
    /** "unlike", "instead of" */
    CONTRAST(Stance.DISMISSED),
    /** "if you just …": a condition whose outcome is bad */
    CONDITION(Stance.DISMISSED),
    /** "now", "until", "which is wrong": what comes before is turned away from */
    TURN(null),
    /** "lock", "crash", "twice": something bad happens */
    OUTCOME(null),
    /** "if", "once": a negation behind it says when, not that it is not so */
    WHEN(null),
    /** "but", "now": begins a clause that no cue from before reaches */
    STOP(null),
    /** a wording whose negation words are no cues */
    NONE(null);

    private final Stance stance;
    private final String id;

    CueKind(Stance stance) {
        this.stance = stance;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it makes of what it reaches; empty for kinds that only tell how others are meant. */
    Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    /** Whether it turns away from what it reaches. */
    boolean dismisses() {
        return stance == Stance.DISMISSED;
    }

    /** As cue files and findings name it. */
    String id() {
        return id;
    }
}
