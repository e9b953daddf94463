package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SubjectTest {

    private static final Map<String, Map<String, List<String>>> SETS =
            Spec.read("subject-sets.yaml", Named.class).stream().collect(Collectors.toMap(Named::set, Named::subjects));

    record Named(String set, Map<String, List<String>> subjects) {}

    record Case(String id, String set, String pattern, String text, List<String> found) {}

    @TestFactory
    Stream<DynamicTest> saysWhatAMatchIsSaidOf() {
        return Spec.read("subject.yaml", Case.class).stream()
                .map(one ->
                        DynamicTest.dynamicTest(one.id, () -> assertEquals(expected(one), subjects(one), one.text)));
    }

    record How(String id, String pattern, String text, About.How how, String words) {}

    @TestFactory
    Stream<DynamicTest> saysHowItIsKnown() {
        return Spec.read("subject-how.yaml", How.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    About about =
                            read("orm", one.pattern, one.text).get(0).about().orElseThrow();
                    assertEquals(one.how, about.how());
                    assertEquals(one.words, about.text());
                    assertEquals(one.words, one.text.substring(about.start(), about.end()));
                }));
    }

    /** What is said of both counts for each of them, as what is said of none does. */
    private static List<String> expected(Case one) {
        return one.found.stream().map(id -> id.equals("both") ? "none" : id).toList();
    }

    private static List<String> subjects(Case one) {
        return read(one.set, one.pattern, one.text).stream()
                .map(finding -> finding.subject().orElse("none"))
                .toList();
    }

    private static List<Finding> read(String set, String pattern, String text) {
        RubricBuilder rubric =
                Rubric.builder("spec").concept(Concept.builder("any").match("anything"));
        SETS.get(set).forEach((id, patterns) -> rubric.subject(id, patterns.toArray(String[]::new)));
        return Interpreter.compile(
                        rubric.build(),
                        List.of(new Sought(Pattern.parse(pattern), Aspect.CLAIM, Spelling.OFF)),
                        List.of())
                .read(Answer.of(text))
                .findings();
    }
}
