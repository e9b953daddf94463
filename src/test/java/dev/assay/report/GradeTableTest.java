package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GradeTableTest {

    @Test
    @DisplayName("candidates stand side by side, flags and reviews by name below")
    void table() {
        GradeTable table = new GradeTable(80);
        table.add(SampleGrades.scored("ana", "select-related-vs-prefetch-related", 0.6499, "mid", "swapped", "vague"));
        table.add(SampleGrades.scored("bob", "celery-retry", 1, "senior"));
        table.add(SampleGrades.graded("bob", "sample", Map.of(), SampleGrades.full()));
        assertEquals("""
                                           ana        bob
                select-related-vs-         mid !      –
                  prefetch-related         0.64
                celery-retry               –          senior
                                                      1.00
                sample                     –          mid !?
                                                      0.58

                ! red flags
                  ana
                    select-related-vs-prefetch-related: swapped, vague
                  bob
                    sample: bare
                ? to review
                  bob
                    sample: near-band-edge
                """, table.drawn());
    }

    @Test
    @DisplayName("no line is wider than asked for, also with many candidates with long names")
    void width() {
        GradeTable table = new GradeTable(80);
        for (int candidate = 0; candidate < 7; candidate++) {
            for (int question = 0; question < 11; question++) {
                table.add(SampleGrades.scored(
                        "Maximiliane 山田太郎 von Hohenstein " + candidate,
                        "a-question-with-a-long-name-of-many-parts-" + question,
                        0.5,
                        "mid",
                        "a-flag-with-a-long-name",
                        "another-flag-with-a-long-name",
                        "one-more"));
            }
        }
        String drawn = table.drawn();
        assertTrue(drawn.lines().allMatch(line -> Display.width(line) <= 80), drawn);
        String matrix = drawn.substring(0, drawn.indexOf("! red flags"));
        assertEquals(7, matrix.split("Maximiliane", -1).length - 1, matrix);
    }

    @Test
    @DisplayName("an empty batch is an empty table")
    void empty() {
        assertEquals("", new GradeTable(80).drawn());
    }

    @Test
    @DisplayName("names cannot act on the terminal")
    void hostileNames() {
        GradeTable table = new GradeTable(80);
        table.add(SampleGrades.scored("\u001B[2Jana\n\u202Ebob", "q", 0.5, "mid", "f"));
        String drawn = table.drawn();
        assertTrue(drawn.contains("␛[2Jana"), drawn);
        assertTrue(drawn.indexOf('\u001B') < 0 && drawn.indexOf('\u202E') < 0, drawn);
    }
}
