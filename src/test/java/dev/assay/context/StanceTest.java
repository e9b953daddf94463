package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.spec.Pending;
import dev.assay.spec.Spec;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StanceTest {

    private static final List<Case> CASES = Spec.read("stance.yaml", Case.class);

    record Case(
            String id,
            String pattern,
            String aspect,
            List<String> fixed,
            String text,
            List<String> stances,
            String cue) {}

    @TestFactory
    Stream<DynamicTest> saysWhatASentenceDoesWithAMatch() {
        List<String> pending = Pending.idsOf("stance.yaml");
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    List<Finding> findings = read(one);
                    if (pending.contains(one.id)) {
                        assertNotEquals(one.stances, stances(findings), "passes now: take it off pending.yaml");
                        return;
                    }
                    assertEquals(one.stances, stances(findings), one.text);
                    if (one.cue != null) {
                        List<Cue> cues = findings.stream()
                                .flatMap(finding -> finding.cue().stream())
                                .toList();
                        assertTrue(cues.stream().anyMatch(cue -> cue.text().contains(one.cue)), cues.toString());
                        cues.forEach(cue -> assertEquals(cue.text(), one.text.substring(cue.start(), cue.end())));
                    }
                }));
    }

    @Test
    void listsOnlyKnownCasesAsPending() {
        Set<String> known = CASES.stream().map(Case::id).collect(Collectors.toSet());
        assertTrue(known.containsAll(Pending.idsOf("stance.yaml")), "pending.yaml names unknown cases");
        assertEquals(CASES.size(), known.size(), "ids repeat");
    }

    private static List<Finding> read(Case one) {
        Pattern pattern = Pattern.parse(one.pattern);
        Aspect aspect = one.aspect == null ? Aspect.CLAIM : Aspect.valueOf(one.aspect.toUpperCase(Locale.ROOT));
        String[] fixed = one.fixed == null ? new String[0] : one.fixed.toArray(String[]::new);
        Rubric rubric = Rubric.builder("spec")
                .fixed(fixed)
                .concept(Concept.builder("any").match("anything"))
                .build();
        return Interpreter.compile(rubric, List.of(new Sought(pattern, aspect, Spelling.OFF)), List.of())
                .read(Answer.of(one.text))
                .findings();
    }

    private static List<String> stances(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.stance().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
