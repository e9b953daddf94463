package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What somebody did, told apart from what they do, would do, know, or heard of. */
class PastEventTest {

    record Case(String id, String text, boolean event, String words) {}

    @TestFactory
    Stream<DynamicTest> hearsWhatTheWriterDid() {
        PatternSet set = PatternSet.compile(List.of(Pattern.parse("<past-event>")), Map.of());
        return Spec.read("evidence.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> check(set, one)));
    }

    private static void check(PatternSet set, Case one) {
        Answer answer = Answer.of(one.text);
        List<String> found = set.find(answer).stream()
                .map(match -> one.text.substring(
                        answer.tokens().get(match.firstToken()).start(),
                        answer.tokens().get(match.lastToken()).end()))
                .toList();
        if (!one.event) {
            assertEquals(List.of(), found, one.text);
            return;
        }
        assertFalse(found.isEmpty(), one.text);
        if (one.words != null) {
            assertTrue(found.contains(one.words), () -> "found " + found + " in " + one.text);
        }
    }
}
