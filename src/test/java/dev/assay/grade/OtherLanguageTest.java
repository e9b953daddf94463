package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OtherLanguageTest {

    private static final OtherLanguage DETECTOR = new OtherLanguage(Wording.english());

    record Case(String id, String text, String other) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-language.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    Optional<String> detail = DETECTOR.in(Answer.of(one.text));
                    if (one.other == null) {
                        assertEquals(Optional.empty(), detail);
                    } else {
                        assertTrue(detail.orElse("nothing").contains(one.other), detail.toString());
                    }
                }));
    }
}
