package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EchoTest {

    private static final Echo QUESTION = new Echo("How do you make a Celery task safe to retry?", Wording.english());
    private static final Copies EXAMPLE = copies(
            "First the column is added as nullable, then the rows are filled in batches of a few thousand, "
                    + "and at last the constraint is set.",
            12);

    private static Copies copies(String text, int line) {
        return new Copies(List.of(new Copies.Example(text, line)));
    }

    record Case(String id, String source, String text, String marked) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-echo.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    Answer answer = Answer.of(one.text);
                    Optional<String> marked = (one.source.equals("question") ? QUESTION.in(answer) : EXAMPLE.in(answer))
                            .map(found -> Marked.text(one.text, found.findings()));
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
        assertTrue(copies(example, 12)
                .in(Answer.of(example))
                .orElseThrow()
                .detail()
                .endsWith("the rubric's examples, most in that of line 12"));
        assertTrue(
                copies(example, 0).in(Answer.of(example)).orElseThrow().detail().endsWith("the rubric's examples"));
    }

    @Test
    void questionWithoutWordsIsNotEchoed() {
        assertEquals(
                Optional.empty(), new Echo("", Wording.english()).in(Answer.of("a b c d e f g h i j k l m n o p")));
    }
}
