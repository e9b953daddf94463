package dev.assay.audit;

import java.util.Locale;

/**
 * Why a stored result does not come out the same, or is not to be relied on.
 *
 * @param code what sort of change it is
 * @param detail what has changed, for a person
 */
public record Cause(Code code, String detail) {

    /** The closed list of causes. */
    public enum Code {
        /** the line is no result that can be read */
        DAMAGED,
        /** the line is not the one that the run wrote, or says something that no run of this engine writes */
        EDITED,
        /** the pack has no such question any more, or takes the answer no more */
        REFUSED,
        /** the rubric, its terms, flags or bands */
        RUBRIC,
        /** cues and wording */
        LANGUAGE,
        /** the rubric or the language: only an audit log tells which */
        RUBRIC_OR_LANGUAGE,
        /** the version or the code that grades */
        ENGINE,
        /** the answer is another than the one that was graded */
        ANSWER,
        /** the audit log knows nothing of the result, which may come out the same all the same */
        UNLOGGED,
        /** the answer has another result in a line before, whatever comes out of this one */
        DUPLICATE;

        /** As it is written in results: {@code rubric-or-language}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
