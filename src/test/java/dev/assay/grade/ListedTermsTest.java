package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListedTermsTest {

    private static final Grader GRADER = Grader.compile(Rubric.builder("r")
            .question("How is a task made safe to retry?")
            .concept(Concept.builder("key").match("idempotency key"))
            .concept(Concept.builder("backoff").match("backoff"))
            .build());

    @Test
    @DisplayName("a term in a bare list earns nothing, and the list is shown as what decided it")
    void listed() {
        Grade grade =
                GRADER.grade("idempotent, acks_late, retry backoff, idempotency key, jitter, redelivery, timeout");
        assertEquals(0, grade.score());
        assertEquals(Status.ABSENT, grade.concepts().get(0).status());
        Finding finding = grade.concepts().get(0).findings().get(0);
        assertEquals(Stance.ECHOED, finding.stance());
        assertEquals("list", finding.cue().orElseThrow().kind());
        assertEquals("idempotency key", finding.cue().orElseThrow().text());
    }

    @Test
    @DisplayName("a sentence beside the list still counts")
    void beside() {
        Grade grade =
                GRADER.grade("Celery, broker, acks_late, jitter, redelivery, timeout, prefetch, visibility, ETA, chord,"
                        + " group, canvas. Each call carries an idempotency key.");
        assertEquals(Status.PRESENT, grade.concepts().get(0).status());
    }
}
