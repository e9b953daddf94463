package dev.assay.report.html;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Review;
import dev.assay.report.BandReason;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scores between which a grade may be moved by whoever looks at the reasons to check it. What red flags take off stays off.
 *
 * @param low the lowest, no higher than the score
 * @param high the highest, no lower than the score
 */
record Reach(double low, double high) {

    /** How far a person may differ where a score is close to an edge. */
    private static final double EDGE = 0.03;

    private static final Pattern POINTS = Pattern.compile("concepts: \\S+ of (\\d+) points");

    static Reach of(Grade grade) {
        double low = grade.score();
        double high = grade.score();
        for (Review.Reason reason : grade.review().reasons()) {
            switch (reason.code()) {
                case NEAR_BAND_EDGE -> {
                    low -= EDGE;
                    high += EDGE;
                }
                case STATED_AND_DENIED -> {
                    low -= share(grade, reason, false);
                    high += share(grade, reason, true);
                }
                case SUSPECTED_GAMING -> low = 0;
                case SPELLING_DECIDED -> {
                    low = 0;
                    high = 1;
                }
                case MOSTLY_UNMATCHED, OTHER_LANGUAGE, TOO_LONG -> high = 1;
                case TOO_SHORT -> {
                    // there is little to read, and nothing that a person would read otherwise
                }
            }
        }
        double most = Math.max(grade.score(), BandReason.most(grade));
        return new Reach(Math.max(0, low), Math.min(most, high));
    }

    /** The part of the score that a concept has not earned, or has. */
    private static double share(Grade grade, Review.Reason reason, boolean open) {
        for (ConceptGrade concept : grade.concepts()) {
            if (reason.detail().startsWith(concept.id() + ": ")) {
                return concept.weight() * (open ? 1 - concept.credit() : concept.credit()) / points(grade);
            }
        }
        return 0;
    }

    /** What all concepts weigh that full marks take, or if that is not told all together. */
    private static double points(Grade grade) {
        List<Matcher> told = grade.arithmetic().details().stream()
                .map(step -> POINTS.matcher(step.why()))
                .filter(Matcher::matches)
                .toList();
        return told.isEmpty()
                ? Math.max(
                        1,
                        grade.concepts().stream().mapToInt(ConceptGrade::weight).sum())
                : Math.max(1, Integer.parseInt(told.get(0).group(1)));
    }
}
