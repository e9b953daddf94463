package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.rubric.SelfTest;
import dev.assay.spec.Spec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Flags, spans and reviews of answers that were made for a grader. */
class GamingTest {

    record Case(String id, String question, String kind, String example, String text, boolean raised) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("gaming.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> check(one)));
    }

    private static void check(Case one) {
        Grade grade = Grader.compile(rubric(one)).grade(one.text);
        List<RaisedFlag> raised = grade.flags().stream()
                .filter(flag -> flag.id().equals(id(detector(one.kind))))
                .toList();
        assertEquals(one.raised, !raised.isEmpty(), grade.flags().toString());
        assertEquals(
                one.raised,
                grade.review().reasons().stream().anyMatch(reason -> reason.code() == Review.Code.SUSPECTED_GAMING),
                grade.review().toString());
        if (one.raised) {
            assertFalse(raised.get(0).findings().isEmpty(), "no words are shown");
        }
    }

    private static Detector detector(String kind) {
        return switch (kind) {
            case "keyword-list" -> Detector.KEYWORD_LIST;
            case "question-echo" -> Detector.QUESTION_ECHO;
            case "copied" -> Detector.COPIED;
            default -> Detector.HIDDEN_LETTERS;
        };
    }

    private static String id(Detector detector) {
        return detector.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Rubric rubric(Case one) {
        RubricBuilder rubric = Rubric.builder("r")
                .question(one.question)
                .concept(Concept.builder("c").match("unheardof"));
        for (Detector detector : Detector.values()) {
            rubric.redFlag(RedFlag.builder(id(detector)).detect(detector));
        }
        if (one.example != null) {
            rubric.test(new SelfTest(
                    one.example, Optional.of("senior"), Map.of(), Optional.empty(), List.of(), Optional.empty(), 7));
        }
        return rubric.build();
    }
}
