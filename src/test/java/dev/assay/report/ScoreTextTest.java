package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.batch.Graded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoreTextTest {

    @Test
    @DisplayName("no score is shown as a threshold that it has not reached")
    void cuts() {
        assertEquals("0.64", ScoreText.of(0.6499));
        assertEquals("0.11", ScoreText.of(0.1154));
        assertEquals("0.65", ScoreText.of(0.65));
        assertEquals("1.00", ScoreText.of(1));
        assertEquals("0.00", ScoreText.of(0));
    }

    @Test
    @DisplayName("where figures add up, a score has all its decimals and no more")
    void whole() {
        assertEquals("0.6499", ScoreText.whole(0.6499));
        assertEquals("0.5", ScoreText.whole(0.5));
        assertEquals("1", ScoreText.whole(1));
        assertEquals("0", ScoreText.whole(0));
    }

    @Test
    @DisplayName("a table and a line show one score alike")
    void alike() {
        Graded graded = SampleGrades.scored("ana", "trust", 0.6499, "mid");
        GradeTable table = new GradeTable(80);
        table.add(graded);
        assertTrue(table.drawn().contains("0.64\n"), table.drawn());
        assertTrue(GradeLine.of(graded).endsWith("  0.64  mid"), GradeLine.of(graded));
    }
}
