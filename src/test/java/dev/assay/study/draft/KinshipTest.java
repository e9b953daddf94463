package dev.assay.study.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.study.suggestion.GradedAnswer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What may be learnt from graded answers. */
class KinshipTest {

    private static final Rubric RUBRIC = Rubric.builder("tea")
            .question("How is tea made?")
            .concept(Concept.builder("boil").says("Water boils in a kettle").match("boil", "kettle"))
            .concept(Concept.builder("steep")
                    .says("Leaves steep for minutes")
                    .match("steep")
                    .bonus())
            .build();

    private static List<GradedAnswer> answers() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(new GradedAnswer("good" + i, "The water boils while it bubbles. Sugar is nice.", 1));
            answers.add(new GradedAnswer("bad" + i, "Someone serves it. Sugar is nice.", 0));
        }
        return answers;
    }

    @Test
    @DisplayName("a pattern belongs to a concept by a word, or by standing with it, and else to none")
    void belongs() {
        Kinship kinship = new Kinship(RUBRIC, answers());
        assertTrue(kinship.isOf("boil", "kettle ~ whistle"));
        assertTrue(kinship.isOf("boil", "bubble"));
        assertFalse(kinship.isOf("steep", "bubble"));
        assertFalse(kinship.isOf("boil", "sugar"));
        assertFalse(kinship.isOf("boil", "tea ~ make"));
    }

    @Test
    @DisplayName("weights stay from 1 to 3, and what is a bonus stays one")
    void keepsWhatIsNeeded() {
        Rubric fitted = Weights.fitted(RUBRIC, Credits.of(RUBRIC, answers()));
        assertEquals(
                List.of(false, true),
                fitted.concepts().stream().map(Concept::bonus).toList());
        assertTrue(fitted.concepts().stream().allMatch(concept -> concept.weight() >= 1 && concept.weight() <= 3));
    }

    @Test
    @DisplayName("few answers move no weight that many would")
    void shrinksWithFewAnswers() {
        Rubric even = Rubric.builder("tea")
                .question("How is tea made?")
                .concept(Concept.builder("boil").says("Water boils").match("boil"))
                .concept(Concept.builder("steep").says("Leaves steep").match("steep"))
                .build();
        List<GradedAnswer> some = new ArrayList<>();
        List<GradedAnswer> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            GradedAnswer answer = i % 2 == 0
                    ? new GradedAnswer("a" + i, "It boils.", i % 4 == 0 ? 1 : 0.3)
                    : new GradedAnswer("b" + i, "It steeps.", i % 4 == 1 ? 0.9 : 0);
            many.add(answer);
            if (i < 4) {
                some.add(answer);
            }
        }
        assertEquals(
                List.of(1, 1),
                Weights.fitted(even, Credits.of(even, some)).concepts().stream()
                        .map(Concept::weight)
                        .toList());
        assertFalse(Weights.fitted(even, Credits.of(even, many)).concepts().isEmpty());
    }
}
