package dev.assay.batch;

import java.util.Locale;
import java.util.Optional;

/**
 * An answer that was not graded, and why.
 *
 * @param source where it was read from, as the caller named it
 * @param line the line on which it starts, from 1
 * @param candidate who wrote it, as far as that can be read, {@linkplain Names#plain plainly}
 * @param question the question that it answers, as far as that can be read, plainly too
 * @param code what sort of thing is wrong
 * @param reason what is wrong, for a person
 */
public record Rejection(
        String source, long line, Optional<String> candidate, Optional<String> question, Code code, String reason)
        implements Row, Outcome {

    /** The closed list of what can be wrong with a row. */
    public enum Code {
        /** the rubrics have no question of this id */
        UNKNOWN_QUESTION,
        /** nothing was answered */
        EMPTY_ANSWER,
        /** longer than {@link dev.assay.text.Answer#MAX_LENGTH} */
        TOO_LONG,
        /** not text in the encoding that is read, or a file name that cannot be read */
        BAD_ENCODING,
        /** not a row with a candidate, a question and an answer */
        BAD_ROW,
        /** a second answer of one candidate to one question; the first stays graded */
        DUPLICATE;

        /** As it is written in results: {@code bad-row}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Rejection {
        candidate = candidate.map(Names::plain);
        question = question.map(Names::plain);
    }

    /** A row of which nothing but its place can be read. */
    public static Rejection of(String source, long line, Code code, String reason) {
        return new Rejection(source, line, Optional.empty(), Optional.empty(), code, reason);
    }

    /** A row that was read and is refused. */
    public static Rejection of(Submission submission, Code code, String reason) {
        return new Rejection(
                submission.source(),
                submission.line(),
                Optional.of(submission.candidate()),
                Optional.of(submission.question()),
                code,
                reason);
    }
}
