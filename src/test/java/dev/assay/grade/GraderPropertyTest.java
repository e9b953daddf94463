package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.rubric.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GraderPropertyTest {

    private static final Grader GRADER = Grader.compile(SampleRubric.get());

    private static final List<String> WORDS = List.of(
            "idempotent",
            "not",
            "never had to",
            "It depends",
            "timeout",
            "connection error",
            "acks_late",
            "celery",
            "cron",
            "exactly once",
            "hammers the service",
            "jitter",
            "because",
            "if the queue is long,",
            "run twice",
            "we broke",
            ".",
            ",",
            "\n",
            "\n- ",
            "`",
            "```\n",
            ";",
            "but",
            "How do you make a Celery task safe",
            "otherwise",
            "since",
            "depends on",
            "\u200b",
            "\ud83d\ude00",
            "é",
            "任务");

    @Property(tries = 500)
    void everyGradeHoldsTogether(@ForAll("texts") String text) {
        Grade grade = GRADER.grade(text);
        assertEquals(text, grade.answer());
        assertTrue(grade.score() >= 0 && grade.score() <= 1);
        List<String> bands =
                Bands.DEFAULT.bands().stream().map(Bands.Band::name).toList();
        int byScore = Bands.DEFAULT.indexOf(grade.score());
        int band = bands.indexOf(grade.band());
        assertTrue(band == byScore || byScore == bands.size() - 1 && band == byScore - 1, grade.band());
        ArithmeticTree.assertAddsUp(grade.arithmetic());
        grade.concepts().forEach(concept -> {
            assertEquals(concept.credit() == 1, concept.status() == Status.PRESENT);
            assertEquals(concept.credit() > 0 && concept.credit() < 1, concept.status() == Status.PARTIAL);
            assertSpans(text, concept.findings());
            concept.nearestMiss().ifPresent(miss -> {
                assertEquals(0, concept.credit());
                assertTrue(miss.span().end() <= text.length());
            });
        });
        grade.flags().forEach(flag -> assertSpans(text, flag.findings()));
        grade.signs().forEach(sign -> assertSpans(text, sign.findings()));
        assertEquals(grade, GRADER.grade(text));
    }

    @Property(tries = 300)
    void noTextIsTooStrange(@ForAll String text) {
        assertEquals(text, GRADER.grade(text).answer());
    }

    @Test
    void threadsShareAGrader() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(WORDS.get(i % WORDS.size()) + " " + WORDS.get(i * 7 % WORDS.size()) + " "
                    + WORDS.get(i * 13 % WORDS.size()) + " in " + i + " words, as it were.");
        }
        List<Grade> expected = texts.stream().map(GRADER::grade).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Grade>> all = () -> texts.stream().map(GRADER::grade).toList();
            for (Future<List<Grade>> grades : threads.invokeAll(List.of(all, all, all, all, all, all, all, all))) {
                assertEquals(expected, grades.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of(WORDS)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(6)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().alpha().ofMaxLength(8)));
        return word.list().ofMaxSize(40).map(words -> String.join(" ", words));
    }

    private static void assertSpans(String text, List<Finding> findings) {
        assertTrue(findings.size() <= 50);
        int start = 0;
        for (Finding finding : findings) {
            assertTrue(start <= finding.start() && finding.start() < finding.end(), finding.toString());
            assertEquals(text.substring(finding.start(), finding.end()), finding.text());
            start = finding.start();
        }
    }
}
