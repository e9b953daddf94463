package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which misspelled words are read as a word of the rubric, and that the finding says so. */
class SpellingTest {

    record Case(
            String id, String pattern, String text, List<String> matches, List<Boolean> corrected, String spelling) {}

    @TestFactory
    Stream<DynamicTest> readsMisspelledWords() {
        return Spec.read("spelling.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    List<Finding> findings = findings(one);
                    assertEquals(
                            one.matches, findings.stream().map(Finding::text).toList(), one.text);
                    assertEquals(
                            one.corrected,
                            findings.stream().map(Finding::corrected).toList(),
                            one.text);
                }));
    }

    private static List<Finding> findings(Case one) {
        Spelling spelling =
                one.spelling == null ? Spelling.NORMAL : Spelling.valueOf(one.spelling.toUpperCase(Locale.ROOT));
        Rubric rubric = Rubric.builder("spec")
                .spelling(spelling)
                .concept(Concept.builder("any").match("anything"))
                .build();
        return Interpreter.compile(
                        rubric, List.of(new Sought(Pattern.parse(one.pattern), Aspect.CLAIM, spelling)), List.of())
                .read(Answer.of(one.text))
                .findings();
    }
}
