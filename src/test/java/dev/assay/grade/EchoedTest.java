package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Cue;
import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.spec.Spec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an answer only repeats of the question earns nothing and raises nothing. */
class EchoedTest {

    private static final String QUESTION =
            "How do you make a Celery task safe to retry without charging a customer twice?";

    record Case(String id, String pattern, String text, String status, String cue) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-echoed.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> check(one)));
    }

    private static void check(Case one) {
        Rubric rubric = Rubric.builder("r")
                .question(QUESTION)
                .concept(Concept.builder("c").match(one.pattern))
                .build();
        ConceptGrade concept = Grader.compile(rubric).grade(one.text).concepts().get(0);
        assertEquals(one.status, concept.status().name().toLowerCase(Locale.ROOT), concept.toString());
        if (one.cue != null) {
            Cue cue = concept.findings().get(0).cue().orElseThrow();
            assertEquals(one.cue, cue.text());
            assertEquals("echo", cue.kind());
            assertEquals(one.cue, one.text.substring(cue.start(), cue.end()));
            assertEquals(Optional.empty(), concept.nearestMiss());
        }
    }

    @Test
    void echoedWordsRaiseNoFlag() {
        Rubric rubric = Rubric.builder("r")
                .question("Is it enough to just google it when a query is slow?")
                .concept(Concept.builder("c").match("explain"))
                .redFlag(RedFlag.builder("google").match("google it"))
                .build();
        Grader grader = Grader.compile(rubric);
        assertEquals(
                List.of(false),
                grader.grade("Is it enough to just google it? No: I run EXPLAIN.").flags().stream()
                        .map(RaisedFlag::counts)
                        .toList());
        assertEquals(1, grader.grade("I google it.").flags().size());
    }
}
