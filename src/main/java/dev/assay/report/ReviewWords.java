package dev.assay.report;

import dev.assay.grade.Review;

/** Why a person should look at an answer, in a sentence. */
final class ReviewWords {

    private ReviewWords() {}

    static String of(Review.Reason reason) {
        String what =
                switch (reason.code()) {
                    case NEAR_BAND_EDGE -> "it could as well be in the next band";
                    case STATED_AND_DENIED -> "it says something and the opposite";
                    case MOSTLY_UNMATCHED -> "little of it was understood";
                    case SPELLING_DECIDED -> "a misspelled word decides";
                    case SUSPECTED_GAMING -> "it may be written for the grader";
                    case OTHER_LANGUAGE -> "it may not be in English";
                    case TOO_SHORT -> "it is very short";
                    case TOO_LONG -> "it was too long to be read";
                };
        return what + " (" + reason.detail() + ")";
    }
}
