package dev.assay.report.html;

import dev.assay.grade.Review;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reasons for a review mean to the person who is to look. */
final class ReviewWords {

    /** How a grade tells of a concept that is said and denied: its id, and both in quotation marks. */
    private static final Pattern SAID_AND_DENIED = Pattern.compile("([^:]+): '(.*)' against '(.*)'", Pattern.DOTALL);

    /** Where a grade shortens a quotation in the middle, with what may be halves of words. */
    private static final Pattern HALF_WORDS = Pattern.compile("\\S* … \\S*");

    /** How far a score is from the edge of a band. */
    private static final Pattern EDGE =
            Pattern.compile("score \\S+ is (?:\\S+ )?(below|above|exactly) (\\S+), where (.+) begins");

    private ReviewWords() {}

    static String of(Review.Code code) {
        return switch (code) {
            case NEAR_BAND_EDGE -> "Close to the edge of a band";
            case STATED_AND_DENIED -> "Says it and denies it";
            case MOSTLY_UNMATCHED -> "Little of it was understood";
            case SPELLING_DECIDED -> "Spelling decides the band";
            case SUSPECTED_GAMING -> "May be written for the grader";
            case OTHER_LANGUAGE -> "Another language";
            case TOO_SHORT -> "Too short to judge";
            case TOO_LONG -> "Too long to be read";
        };
    }

    /** What a reason says besides, with a concept's words for its id. */
    static String detail(Review.Reason reason, QuestionWords words) {
        int end = reason.detail().indexOf(": ");
        return reason.code() == Review.Code.STATED_AND_DENIED && end > 0
                ? words.concept(reason.detail().substring(0, end))
                        + reason.detail().substring(end)
                : reason.detail();
    }

    /**
     * A reason in words. Of one that quotes what is said and what is denied, these are apart, and where they were shortened
     * no half of a word is left.
     */
    static Overview.Reason reason(Review.Reason reason, QuestionWords words) {
        Matcher edge = EDGE.matcher(reason.detail());
        if (reason.code() == Review.Code.NEAR_BAND_EDGE && edge.matches()) {
            String side = edge.group(1).equals("exactly") ? "exactly at " : "just " + edge.group(1) + " ";
            return new Overview.Reason(
                    of(reason.code()), side + edge.group(2) + ", where " + edge.group(3) + " begins", "", "");
        }
        Matcher quoted = SAID_AND_DENIED.matcher(reason.detail());
        return reason.code() == Review.Code.STATED_AND_DENIED && quoted.matches()
                ? new Overview.Reason(
                        of(reason.code()),
                        words.concept(quoted.group(1)),
                        wholeWords(quoted.group(2)),
                        wholeWords(quoted.group(3)))
                : new Overview.Reason(of(reason.code()), detail(reason, words), "", "");
    }

    private static String wholeWords(String quote) {
        return HALF_WORDS.matcher(quote).replaceAll("…");
    }

    /** How much the grade may be wrong: the lower, the sooner a person should look. */
    static int urgency(Review.Code code) {
        return switch (code) {
            case TOO_LONG -> 0;
            case SUSPECTED_GAMING -> 1;
            case OTHER_LANGUAGE -> 2;
            case MOSTLY_UNMATCHED -> 3;
            case STATED_AND_DENIED -> 4;
            case SPELLING_DECIDED -> 5;
            case NEAR_BAND_EDGE -> 6;
            case TOO_SHORT -> 7;
        };
    }
}
