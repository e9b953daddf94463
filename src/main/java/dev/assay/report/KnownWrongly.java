package dev.assay.report;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Status;
import dev.assay.rubric.Kind;

/**
 * What tells an honest beginner from a confident talker: how many points somebody denies or gets wrong, and of how many they say
 * that they do not know. Immutable.
 *
 * @param points what was looked for
 * @param wrong how many of them were denied, had a misconception stated in their place, or were said of the wrong thing
 * @param unknown of how many it was said that it is not known, or was not done
 */
public record KnownWrongly(int points, int wrong, int unknown) {

    /** Nothing was looked for. */
    public static final KnownWrongly NOTHING = new KnownWrongly(0, 0, 0);

    /** Own experience that somebody denies is no mistake: they say that they have none. */
    public static KnownWrongly of(Grade grade) {
        int wrong = 0;
        int unknown = 0;
        for (ConceptGrade concept : grade.concepts()) {
            boolean denied = concept.status() == Status.DENIED;
            boolean inexperienced = denied && concept.kind() == Kind.DONE;
            if (concept.status() == Status.DOUBTED || inexperienced) {
                unknown++;
            } else if (denied || concept.status() == Status.SWAPPED) {
                wrong++;
            }
        }
        return new KnownWrongly(grade.concepts().size(), wrong, unknown);
    }

    public KnownWrongly plus(KnownWrongly other) {
        return new KnownWrongly(points + other.points, wrong + other.wrong, unknown + other.unknown);
    }

    /**
     * Both in words: {@code denies or gets wrong 29 of 86 points, says of none that they do not know}; empty if there is neither.
     */
    public String words() {
        if (wrong == 0 && unknown == 0) {
            return "";
        }
        return "denies or gets wrong " + number(wrong) + " of " + FigureText.counted(points, "point") + ", says of "
                + number(unknown) + " that they do not know";
    }

    private static String number(int count) {
        return count == 0 ? "none" : FigureText.count(count);
    }
}
