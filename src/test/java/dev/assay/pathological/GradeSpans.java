package dev.assay.pathological;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.grade.Grade;
import java.util.List;
import java.util.stream.Stream;

/** The places that a grade points at. */
final class GradeSpans {

    private GradeSpans() {}

    /** Every finding of a grade: of concepts, flags and signs. */
    static List<Finding> findings(Grade grade) {
        return Stream.of(
                        grade.concepts().stream().flatMap(concept -> concept.findings().stream()),
                        grade.flags().stream().flatMap(flag -> flag.findings().stream()),
                        grade.signs().stream().flatMap(sign -> sign.findings().stream()))
                .flatMap(found -> found)
                .toList();
    }

    /** Fails unless every place in a grade is one of its answer, and holds the characters that it says it holds. */
    static void assertTrueToTheAnswer(Grade grade) {
        for (Finding finding : findings(grade)) {
            assertHolds(grade.answer(), finding.start(), finding.end(), finding.text());
            finding.cue().ifPresent(cue -> assertHolds(grade.answer(), cue.start(), cue.end(), cue.text()));
        }
        grade.concepts().forEach(concept -> concept.nearestMiss()
                .ifPresent(miss -> assertInside(
                        grade.answer(), miss.span().start(), miss.span().end())));
    }

    private static void assertHolds(String answer, int start, int end, String text) {
        assertInside(answer, start, end);
        assertEquals(answer.substring(start, end), text);
    }

    private static void assertInside(String answer, int start, int end) {
        assertTrue(
                start >= 0 && start < end && end <= answer.length(),
                () -> start + "-" + end + " is no place in a text of " + answer.length());
    }
}
