package dev.assay.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rubric.Concept;
import dev.assay.rubric.RedFlag;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricBuilder;
import dev.assay.rubric.SelfTest;
import dev.assay.rubric.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    @Test
    @DisplayName("what holds passes")
    void sound() {
        Rubric rubric = rubric().test(test("They are hashed.", "senior", Map.of("present", List.of("hash")), List.of()))
                .test(test("In plain text.", "junior", Map.of("absent", List.of("hash")), List.of("plain")))
                .build();
        List<CheckedCase> cases = SelfCheck.run(rubric);
        assertEquals(
                List.of("HIT 1 PASSED", "MISS 1 PASSED", "TEST 1 PASSED", "TEST 2 PASSED", "BANDS 1 PASSED"),
                cases.stream()
                        .map(one -> one.kind() + " " + one.number() + " " + one.verdict())
                        .toList());
    }

    @Test
    @DisplayName("each difference says what was expected and what was found")
    void differences() {
        Rubric rubric = Rubric.builder("sample")
                .question("How do you store passwords?")
                .concept(Concept.builder("hash")
                        .match("hash")
                        .hit("They are salted.")
                        .miss("They are hashed."))
                .concept(Concept.builder("salt").match("salt"))
                .redFlag(RedFlag.builder("plain").severity(Severity.CRITICAL).match("plain text"))
                .redFlag(RedFlag.builder("md5").severity(Severity.MINOR).match("md5"))
                .goodSign("honest", "Speaks of failures", "I failed")
                .test(new SelfTest(
                        "They are not hashed, they are in plain text.",
                        Optional.of("senior"),
                        Map.of("present", List.of("hash")),
                        Optional.of(List.of("md5")),
                        List.of("honest"),
                        Optional.empty(),
                        0))
                .build();
        assertEquals(
                List.of(
                        "hash: expected credit, found absent",
                        "hash: expected no credit, found present: 'hashed' stated [hash]",
                        "band: expected senior, found junior (score 0.0)",
                        "hash: expected present, found denied: 'hashed' denied by negation 'not' [hash]",
                        "flag plain: not expected, found: 'plain text' stated [plain text]",
                        "flag md5: expected, not found",
                        "sign honest: expected, not found",
                        "no test expects the band junior"),
                SelfCheck.run(rubric).stream()
                        .flatMap(one -> one.differences().stream())
                        .map(difference -> difference.replaceAll("; nearest miss.*", ""))
                        .toList());
    }

    @Test
    @DisplayName("a test that is marked as pending must fail")
    void pending() {
        SelfTest fails = pending("They are stored.", "senior");
        SelfTest holds = pending("They are hashed.", "senior");
        assertEquals(
                List.of("PENDING false", "NO_LONGER_PENDING true"),
                SelfCheck.run(rubric().test(fails).test(holds).build()).stream()
                        .filter(one -> one.kind() == CheckedCase.Kind.TEST)
                        .map(one -> one.verdict() + " " + one.fails())
                        .toList());
    }

    private static RubricBuilder rubric() {
        return Rubric.builder("sample")
                .question("How do you store passwords?")
                .concept(Concept.builder("hash")
                        .match("hash")
                        .hit("They are hashed.")
                        .miss("They are stored."))
                .redFlag(RedFlag.builder("plain").severity(Severity.CRITICAL).match("plain text"));
    }

    private static SelfTest test(String answer, String band, Map<String, List<String>> statuses, List<String> flags) {
        return new SelfTest(answer, Optional.of(band), statuses, Optional.of(flags), List.of(), Optional.empty(), 0);
    }

    private static SelfTest pending(String answer, String band) {
        return new SelfTest(
                answer,
                Optional.of(band),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.of("waits for something"),
                0);
    }
}
