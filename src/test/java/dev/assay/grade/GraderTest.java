package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Rubric;
import org.junit.jupiter.api.Test;

class GraderTest {
    @Test
    void smoke() {
        Rubric rubric = Rubric.builder("t")
                .question("How do you make a task safe to retry?")
                .concept(dev.assay.rubric.Concept.builder("idempotent").match("idempotent"))
                .concept(dev.assay.rubric.Concept.builder("acks")
                        .match("acks late")
                        .weight(2))
                .build();
        Grade grade = Grader.compile(rubric).grade("The task is idempotent, because it is retried.");
        assertEquals(0.3333, grade.score());
    }
}
