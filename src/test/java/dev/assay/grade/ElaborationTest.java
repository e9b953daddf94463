package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Interpreter;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ElaborationTest {

    private static final Rubric RUBRIC =
            Rubric.builder("r").concept(Concept.builder("c").match("unheard")).build();
    private static final PatternPlan PLAN = PatternPlan.of(RUBRIC, Wording.english());
    private static final Interpreter INTERPRETER = Interpreter.compile(RUBRIC, PLAN.sought());

    record Case(String id, String text, boolean elaborated, String by) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-elaborated.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    Optional<String> words = elaboration(one.text);
                    assertEquals(one.elaborated, words.isPresent(), words + " of: " + one.text);
                    if (one.by != null) {
                        assertTrue(words.orElseThrow().contains(one.by), words.toString());
                    }
                }));
    }

    private static Optional<String> elaboration(String text) {
        Answer answer = Answer.of(text);
        Evidence evidence = Evidence.of(
                answer, INTERPRETER.read(answer).findings(), PLAN.sought().size());
        return new Elaboration(evidence, PLAN, Wording.english())
                .in(new Window(0, answer.tokens().size()));
    }
}
