package dev.assay.report;

import dev.assay.rubric.Kind;

/** What kinds of knowledge are called in front of people. */
public final class KindWords {

    private KindWords() {}

    /** After a concept, in brackets. */
    static String label(Kind kind) {
        return switch (kind) {
            case WHAT -> "how it works";
            case WHY -> "a reason";
            case WHEN -> "a trade-off";
            case DONE -> "own experience";
        };
    }

    /** What somebody asks for or shows. */
    public static String asked(Kind kind) {
        return switch (kind) {
            case WHAT -> "how things work";
            case WHY -> "reasons";
            case WHEN -> "trade-offs";
            case DONE -> "own experience";
        };
    }
}
