package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences that state a relation or hold a class, and their converses and look-alikes. */
class RelationTest {

    record Case(String relation, List<String> said, List<String> not) {}

    @TestFactory
    Stream<DynamicTest> tellsARelationFromItsConverse() {
        return Spec.read("match-relations.yaml", Case.class).stream().flatMap(RelationTest::tests);
    }

    private static Stream<DynamicTest> tests(Case one) {
        Pattern pattern = Pattern.parse(one.relation);
        PatternSet set = PatternSet.compile(List.of(pattern), Map.of());
        return Stream.concat(
                one.said.stream().map(text -> test(set, one.relation, text, true)),
                one.not.stream().map(text -> test(set, one.relation, text, false)));
    }

    private static DynamicTest test(PatternSet set, String relation, String text, boolean said) {
        return DynamicTest.dynamicTest(
                relation + (said ? " in " : " not in ") + text,
                () -> assertEquals(said, !set.find(Answer.of(text)).isEmpty(), relation + ": " + text));
    }
}
