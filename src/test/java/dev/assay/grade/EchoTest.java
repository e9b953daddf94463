package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EchoTest {

    private static final Echo QUESTION = Echo.ofQuestion("How do you make a Celery task safe to retry?");
    private static final Echo EXAMPLE = Echo.ofExample(
            "First the column is added as nullable, then the rows are filled in batches of a few thousand, "
                    + "and at last the constraint is set.",
            12);

    record Case(String id, String source, String text, String marked) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-echo.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    Echo echo = one.source.equals("question") ? QUESTION : EXAMPLE;
                    Optional<String> marked =
                            echo.in(Answer.of(one.text)).map(found -> Marked.text(one.text, found.findings()));
                    assertEquals(Optional.ofNullable(one.marked), marked);
                }));
    }

    @Test
    void namesItsSource() {
        String question = "How do you make a Celery task safe to retry?";
        assertEquals(
                "100 % of the answer stands in the question",
                QUESTION.in(Answer.of(question)).orElseThrow().detail());
        String example = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                + "sixteen seventeen eighteen nineteen twenty";
        assertTrue(Echo.ofExample(example, 12)
                .in(Answer.of(example))
                .orElseThrow()
                .detail()
                .endsWith("the example answer of line 12"));
        assertTrue(Echo.ofExample(example, 0)
                .in(Answer.of(example))
                .orElseThrow()
                .detail()
                .endsWith("an example answer"));
    }

    @Test
    void questionWithoutWordsIsNotEchoed() {
        assertEquals(Optional.empty(), Echo.ofQuestion("").in(Answer.of("a b c d e f g h i j k l m n o p")));
    }
}
