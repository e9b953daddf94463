package dev.assay.batch;

import dev.assay.batch.Rejection.Code;
import dev.assay.rubric.RubricSet;
import dev.assay.text.Answer;
import java.util.Locale;
import java.util.Optional;

/** Decides which of the rows of a batch are graded. Not thread-safe: rows must come in their order. */
final class Intake {

    private final RubricSet rubrics;
    private final SeenAnswers seen = new SeenAnswers();

    Intake(RubricSet rubrics) {
        this.rubrics = rubrics;
    }

    /** The row itself if it can be graded, or why it cannot. */
    Row admit(Row row) {
        if (row instanceof Submission submission) {
            Optional<Rejection> rejection = refuse(submission);
            return rejection.isPresent() ? rejection.get() : submission;
        }
        return row;
    }

    private Optional<Rejection> refuse(Submission submission) {
        Optional<Rejection> unreadable = unreadable(submission);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        if (submission.candidate().isBlank()) {
            return refused(submission, Code.BAD_ROW, "the candidate is empty");
        }
        if (!rubrics.ids().contains(submission.question())) {
            return refused(submission, Code.UNKNOWN_QUESTION, unknown(submission.question()));
        }
        String answer = submission.answer();
        if (answer.length() > Answer.MAX_LENGTH) {
            return refused(
                    submission,
                    Code.TOO_LONG,
                    String.format(
                            Locale.ROOT,
                            "the answer has %,d UTF-16 units; at most %,d are graded",
                            answer.length(),
                            Answer.MAX_LENGTH));
        }
        if (answer.codePoints().noneMatch(Intake::isVisible)) {
            return refused(submission, Code.EMPTY_ANSWER, "nothing was answered");
        }
        return seen.add(submission)
                .flatMap(first -> refused(submission, Code.DUPLICATE, "the answer at " + first + " was graded"));
    }

    private static Optional<Rejection> unreadable(Submission submission) {
        String[] texts = {submission.candidate(), submission.question(), submission.answer()};
        for (String text : texts) {
            if (text.codePoints().anyMatch(Intake::isHalf)) {
                return refused(submission, Code.BAD_ENCODING, "half a surrogate pair is no character");
            }
            if (text.indexOf('\0') >= 0) {
                return refused(submission, Code.BAD_ROW, "a NUL character: this is not text");
            }
        }
        return Optional.empty();
    }

    /** Whether a code point is one of a pair without the other. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private String unknown(String question) {
        if (question.isBlank()) {
            return "the question is empty";
        }
        return "no rubric '" + question + "' in pack " + rubrics.id() + ": " + String.join(", ", rubrics.ids());
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Optional<Rejection> refused(Submission submission, Code code, String reason) {
        return Optional.of(Rejection.of(submission, code, reason));
    }
}
