package dev.assay.grade;

import java.util.List;
import java.util.Locale;

/**
 * Whether a person should look at a grade, and why.
 *
 * @param reasons empty if nobody needs to
 */
public record Review(List<Reason> reasons) {
    public Review {
        reasons = List.copyOf(reasons);
    }

    /** Whether a person should look. */
    public boolean needed() {
        return !reasons.isEmpty();
    }

    /** One reason, with what it rests on. */
    public record Reason(Code code, String detail) {}

    /** The closed list of reasons. */
    public enum Code {
        NEAR_BAND_EDGE,
        STATED_AND_DENIED,
        MOSTLY_UNMATCHED,
        SPELLING_DECIDED,
        SUSPECTED_GAMING,
        OTHER_LANGUAGE,
        TOO_SHORT,
        TOO_LONG;

        /** As it is written in results: {@code near-band-edge}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
