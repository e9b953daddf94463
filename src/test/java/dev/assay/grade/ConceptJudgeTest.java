package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.rubric.Concept;
import dev.assay.rubric.ConceptBuilder;
import dev.assay.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConceptJudgeTest {

    private static final int ENTRIES = 3;

    record Case(
            String id,
            int needs,
            String about,
            List<String> found,
            String status,
            double credit,
            boolean contradicted) {}

    @TestFactory
    Stream<DynamicTest> says() {
        return Spec.read("grade-status.yaml", Case.class).stream()
                .map(one -> DynamicTest.dynamicTest(one.id, () -> {
                    ConceptOutcome outcome = judge(one);
                    assertEquals(one.status, outcome.status().name().toLowerCase(Locale.ROOT));
                    assertEquals(one.credit, outcome.credit().rounded(4).doubleValue());
                    assertEquals(one.contradicted, outcome.contradicted());
                }));
    }

    @Test
    void misconceptionIsShownAsDenialThatIsItsOwnCue() {
        Finding misconception = Found.at(0, 4, 5, Stance.STATED);
        Concept concept = Concept.builder("c").match("a").build();
        ConceptOutcome outcome = ConceptJudge.judge(concept, List.of(List.of()), List.of(misconception));
        Finding shown = outcome.findings().get(0);
        assertEquals(Stance.DENIED, shown.stance());
        assertEquals(new Cue(40, 59, "t4", "against"), shown.cue().orElseThrow());
    }

    @Test
    void misconceptionThatIsNotAssertedIsNotShown() {
        Concept concept = Concept.builder("c").match("a").build();
        ConceptOutcome outcome =
                ConceptJudge.judge(concept, List.of(List.of()), List.of(Found.at(0, 4, 5, Stance.DENIED)));
        assertEquals(List.of(), outcome.findings());
    }

    private static ConceptOutcome judge(Case one) {
        ConceptBuilder concept = Concept.builder("c").match("a").needs(Math.max(1, one.needs));
        Optional.ofNullable(one.about).ifPresent(concept::about);
        List<List<Finding>> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new ArrayList<>());
        }
        List<Finding> against = new ArrayList<>();
        for (int i = 0; i < one.found.size(); i++) {
            String[] words = one.found.get(i).split(" ");
            Stance stance = Stance.valueOf(words[1].toUpperCase(Locale.ROOT));
            boolean borrowed = words.length == 5;
            int place = words.length == 4 ? Integer.parseInt(words[3]) - 1 : i;
            Optional<String> subject = words.length == 3 ? Optional.of(words[2]) : Optional.empty();
            Optional<Cue> cue = Optional.empty();
            if (stance == Stance.DENIED) {
                int cueStart = borrowed ? (Integer.parseInt(words[4]) - 1) * 100 : i * 100 + 50;
                cue = Optional.of(new Cue(cueStart, cueStart + 3, "not", "negation"));
            }
            Finding finding = Found.at(0, place * 10, place * 10 + (place == i ? 1 : 2), stance, subject, cue);
            (words[0].equals("against") ? against : entries.get(Integer.parseInt(words[0]) - 1)).add(finding);
        }
        return ConceptJudge.judge(concept.build(), entries, against);
    }
}
