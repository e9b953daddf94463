package dev.assay.context;

/** What sort of thing a pattern looks for, which decides how much a cue can take away from it. */
public enum Aspect {
    /** How something works or what should be done: a concept. Dismissed only by what the answer turns away from. */
    CLAIM,
    /** What somebody does: a red flag. What others do is dismissed by that alone. */
    PRACTICE,
    /** What happened: a concept of the kind {@code done}, a good sign. Neither the past nor other people dismiss it. */
    EVENT
}
