package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Rubric RUBRIC = Rubric.builder("sample")
            .question("How far do you trust the type that a client sends with a file?")
            .concept(Concept.builder("stated")
                    .says("It is never trusted")
                    .weight(2)
                    .match("never trust"))
            .concept(Concept.builder("denied")
                    .says("It is trusted")
                    .kind(Kind.WHY)
                    .match("trust"))
            .build();

    @Test
    @DisplayName("an explanation shows everything that a grade holds")
    void everything() {
        assertEquals("""
                sample: How far do you trust the type that a client sends with a file?
                0.58 mid (mid from 0.35, senior from 0.65)
                Depth: what 1, why 0
                Review: needed
                  near-band-edge: 0.58 is near 0.6

                Answer
                  [1:It depends], but I [2:never [3:trust]2 it].

                Concepts
                  stated (what, weight 2): present, credit 1
                    It is never trusted
                    [2] stated: "never trust" (18–29)
                        pattern: a ... b
                  denied (why, weight 1): denied, credit 0
                    It is trusted
                    [3] denied: "trust it" (24–32)
                        pattern: a ... b
                        cue: negation "never" (18–23)
                            It depends, but I never trust it.
                                              ~~~~~
                    nearest miss: 'trust' found, 'type' not (24–29)

                Red flags
                  bare (major): counts
                    Says that it depends
                    [1] hedged, of join, read with its spelling corrected: "It depends" (0–10)
                        pattern: it depends
                        subject: join, referred to: "but I" (12–17)
                  excused (minor): excused: what follows
                    Something

                Good signs
                  honest: Speaks of failures
                    [2] stated: "never trust" (18–29)
                        pattern: a ... b

                Arithmetic
                  0.58  score
                    0  tiny

                Follow-up questions
                  On what? (bare)
                  Why? (denied)

                assay 0.1.0, rubric sample
                0000000000000000000000000000000000000000000000000000000000000000
                """, Explanation.of(RUBRIC, SampleGrades.full(), 80, Ink.NONE));
    }

    @Test
    @DisplayName("colours add nothing to the text and take nothing of the width")
    void colours() {
        String plain = Explanation.of(RUBRIC, SampleGrades.full(), 60, Ink.NONE);
        String coloured = Explanation.of(RUBRIC, SampleGrades.full(), 60, Ink.ANSI);
        assertFalse(plain.contains("\u001B"));
        assertTrue(coloured.contains("\u001B[31mdenied"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9]*m", ""));
        assertTrue(plain.lines().allMatch(line -> line.length() <= 64), plain);
    }

    @Test
    @DisplayName("of a concept that needs several entries, it says how many were found")
    void needs() {
        Rubric rubric = Rubric.builder("tea")
                .question("Name two things that go into tea.")
                .concept(Concept.builder("things").needs(2).match("milk", "lemon", "sugar"))
                .build();
        Grade grade = Grader.compile(rubric).grade("I take milk.");
        String text = Explanation.of(rubric, grade, 80, Ink.NONE);
        assertTrue(text.contains("partial, 1 of 2 needed, credit 0.5\n"), text);
    }
}
