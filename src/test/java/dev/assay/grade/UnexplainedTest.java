package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.Rubric;
import dev.assay.spec.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The flag for answers that name what to use and give no reason. */
class UnexplainedTest {

    private static final Grader GRADER = Grader.compile(Rubric.builder("r")
            .question("What keeps the animals apart, and why does that matter to the people who feed them?")
            .concept(Concept.builder("zebra").match("zebra"))
            .redFlag(RedFlag.builder("unexplained").detect(Detector.UNEXPLAINED))
            .redFlag(RedFlag.builder("list").detect(Detector.KEYWORD_LIST))
            .build());

    record Case(String id, String text, boolean explained) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-unexplained.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id,
                        () -> assertEquals(one.explained ? List.of() : List.of("unexplained"), flags(one.text))));
    }

    @Test
    void listOfTermsIsOneFindingAlone() {
        assertEquals(List.of("list"), flags("zebra, fence, gate, moat, lion house, aviary, keeper"));
    }

    @Test
    void theQuestionsOwnWhyIsNoReason() {
        assertEquals(
                List.of("unexplained"),
                flags("Why does that matter to the people who feed them? The zebra has a fence."));
    }

    private static List<String> flags(String text) {
        return GRADER.grade(text).flags().stream().map(RaisedFlag::id).toList();
    }
}
