package dev.assay.report;

import dev.assay.batch.Graded;
import dev.assay.batch.Rejection;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Outcomes as lines for a person, without line breaks: for batches that are too large for a {@link GradeTable}. */
public final class GradeLine {

    /** So many rows of questions that the pack does not have are told singly; more than that as one. */
    public static final int MOST_UNKNOWN = 3;

    private static final int MOST_NAMED = 10;

    private GradeLine() {}

    /** Candidate, question, score, band, then flags and review reasons if there are any. */
    public static String of(Graded graded) {
        Grade grade = graded.grade();
        String flags = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(RaisedFlag::id)
                .collect(Collectors.joining(", "));
        String reviews = grade.review().reasons().stream()
                .map(reason -> reason.code().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return Display.padded(Display.oneLine(graded.submission().candidate()), 16)
                + "  " + Display.padded(Display.oneLine(graded.submission().question()), 34)
                + "  " + ScoreText.of(grade.score())
                + "  " + grade.band()
                + (flags.isEmpty() ? "" : "  ! " + flags)
                + (reviews.isEmpty() ? "" : "  ? " + reviews);
    }

    /** {@code source:line: code: reason}, and whose answer to what it is, as far as that is known. */
    public static String of(Rejection rejection) {
        String who = shown(rejection.candidate()) + ", " + shown(rejection.question());
        return Display.oneLine(rejection.source() + ":" + rejection.line() + ": "
                + rejection.code().id() + ": " + rejection.reason() + " (" + who + ")");
    }

    private static String shown(Optional<String> name) {
        return name.filter(some -> !some.isBlank()).orElse("?");
    }

    /**
     * Many rows of questions that the pack does not have, as one line.
     *
     * @param rows how many they are
     * @param questions the ids that they name
     */
    public static String ofUnknown(long rows, SortedSet<String> questions) {
        return Display.oneLine(FigureText.counted(rows, "row") + " of "
                + (questions.size() == 1 ? "a question" : FigureText.counted(questions.size(), "question"))
                + " that the pack does not have: "
                + questions.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (questions.size() > MOST_NAMED ? ", …" : ""));
    }
}
