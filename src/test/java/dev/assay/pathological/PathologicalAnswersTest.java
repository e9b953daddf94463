package dev.assay.pathological;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.grade.Review;
import dev.assay.rubric.RubricSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shipped rubrics over hostile texts of the greatest length: a grade comes out, soon, and always the same. */
class PathologicalAnswersTest {

    /** Many times what the slowest takes: it tells a text that never ends from one that is long. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int THREADS = 8;

    private static final RubricSet DJANGO = RubricSet.bundled("django");
    private static final Grader CELERY = Grader.compile(DJANGO.get("celery-retry"));
    private static final Grader RELATED = Grader.compile(DJANGO.get("select-related-vs-prefetch-related"));

    @ParameterizedTest
    @EnumSource
    void celeryRetrySurvives(PathologicalText text) {
        assertSurvives(CELERY, text.longest());
    }

    @ParameterizedTest
    @EnumSource
    void selectRelatedSurvives(PathologicalText text) {
        assertSurvives(RELATED, text.longest());
    }

    @Test
    void celeryRetryIsTheSameFromEightThreads() throws Exception {
        assertSameFromThreads(CELERY);
    }

    @Test
    void selectRelatedIsTheSameFromEightThreads() throws Exception {
        assertSameFromThreads(RELATED);
    }

    @Test
    void longWindedAnswerShowsEvidenceOfItsWholeLength() {
        Grade grade = CELERY.grade(PathologicalText.ENDLESS_SENTENCE.longest());
        assertTrue(grade.score() > 0, "what it states is found: " + grade.concepts());
        assertTrue(
                grade.concepts().stream().allMatch(concept -> concept.findings().size() <= 50), "no flood of findings");
    }

    @Test
    void emptyOfWordsMeansTooShort() {
        for (PathologicalText text :
                List.of(PathologicalText.NEWLINES, PathologicalText.ZERO_WIDTH, PathologicalText.OPEN_BRACKETS)) {
            Grade grade = RELATED.grade(text.longest());
            assertEquals(0, grade.score(), text.name());
            assertEquals("junior", grade.band(), text.name());
            assertTrue(
                    grade.review().reasons().stream().anyMatch(reason -> reason.code() == Review.Code.TOO_SHORT),
                    () -> text + ": " + grade.review());
        }
    }

    private static void assertSurvives(Grader grader, String text) {
        Grade first = assertTimeoutPreemptively(LIMIT, () -> grader.grade(text));
        assertSame(text, first.answer());
        assertTrue(first.score() >= 0 && first.score() <= 1, () -> "score " + first.score());
        GradeSpans.assertTrueToTheAnswer(first);
        Grade second = assertTimeoutPreemptively(LIMIT, () -> grader.grade(text));
        assertTrue(first.equals(second), "the second grade differs from the first");
    }

    /** Each thread grades all texts, beginning with another one, so that different ones are under way at once. */
    private static void assertSameFromThreads(Grader grader) throws Exception {
        List<String> texts = new ArrayList<>();
        for (PathologicalText text : PathologicalText.values()) {
            texts.add(text.text(10_000));
        }
        List<Grade> expected = texts.stream().map(grader::grade).toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Grade>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int turn = thread * texts.size() / THREADS;
                List<String> turned = new ArrayList<>(texts);
                Collections.rotate(turned, turn);
                results.add(threads.submit(() -> {
                    start.await();
                    List<Grade> grades =
                            new ArrayList<>(turned.stream().map(grader::grade).toList());
                    Collections.rotate(grades, -turn);
                    return grades;
                }));
            }
            for (Future<List<Grade>> result : results) {
                assertTrue(expected.equals(result.get()), "a thread's grades differ from those of one thread");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
