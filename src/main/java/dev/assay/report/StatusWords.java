package dev.assay.report;

import dev.assay.interview.Point;
import dev.assay.rubric.Kind;

/** What became of a concept, in front of people. */
final class StatusWords {

    private StatusWords() {}

    static String of(Point point) {
        return switch (point.status()) {
            case PRESENT -> "Said";
            case PARTIAL -> "Said in part";
            case SWAPPED -> "Said of the wrong thing";
            case DENIED -> point.concept().kind() == Kind.DONE ? "Has not, they say" : "Said to be otherwise";
            case DISMISSED -> "Turned away from";
            case DOUBTED -> "Not sure of it";
            case ABSENT -> point.concept().required() ? "Missing, and required" : "Missing";
        };
    }
}
