package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KeywordListTest {

    private static final KeywordList DETECTOR = new KeywordList(Wording.english());

    record Case(String id, String text, boolean list, String marked) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-keyword-list.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    Optional<Detection> detection = DETECTOR.in(Answer.of(one.text));
                    assertEquals(one.list, detection.isPresent(), detection.toString());
                    if (one.marked != null) {
                        assertEquals(
                                one.marked,
                                Marked.text(one.text, detection.orElseThrow().findings()));
                    }
                }));
    }

    @Test
    void countsTheWords() {
        String detail = DETECTOR.in(Answer.of("idempotent, acks_late, retry_backoff, jitter, idempotency key"))
                .orElseThrow()
                .detail();
        assertEquals("6 of 6 words stand in a list of terms", detail);
    }

    @Test
    void longListIsShownInPart() {
        Detection detection =
                DETECTOR.in(Answer.of("acks late, ".repeat(5_000))).orElseThrow();
        assertEquals(Excerpt.LIMIT, detection.findings().size());
        assertTrue(detection.detail().startsWith("10000 of 10000"), detection.detail());
    }

    @Test
    void hugeListsTakeNoTime() {
        String list = "lock, wait, retry, ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DETECTOR.in(Answer.of(list)));
    }
}
