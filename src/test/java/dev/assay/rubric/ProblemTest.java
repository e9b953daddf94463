package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How a problem is shown. */
class ProblemTest {

    @Test
    void theCaretStandsUnderThePlace() {
        assertEquals("a.yaml:2:4: no\n  id: x\n     ^", new Problem("a.yaml", 2, 4, "no", "id: x").toString());
        assertEquals("a.yaml:2:6: no\n  id: x\n       ^", new Problem("a.yaml", 2, 6, "no", "id: x").toString());
    }

    @Test
    void aProblemOfAWholeFileShowsNoLine() {
        assertEquals("a.yaml: gone", Problem.ofFile("a.yaml", "gone").toString());
    }

    @Test
    void tabsAndSurrogatesKeepTheCaretInPlace() {
        assertEquals("a:1:6: no\n  \t😀: x\n  \t   ^", new Problem("a", 1, 6, "no", "\t😀: x").toString());
    }

    @Test
    void controlCharactersAreNotPassedOn() {
        assertEquals("a:1:1: no\n  \uFFFD[31m\n  ^", new Problem("a", 1, 1, "no", "\u001b[31m").toString());
    }

    @Test
    void ofALongLineThePartAroundTheCaretIsShown() {
        String line = "a".repeat(1000) + "X" + "b".repeat(1000);

        String[] shown = new Problem("f", 1, 1001, "no", line).toString().split("\n");

        assertEquals("  …" + "a".repeat(80) + "X" + "b".repeat(79) + "…", shown[1]);
        assertEquals(shown[1].indexOf('X'), shown[2].indexOf('^'));
        assertEquals(
                "  " + "a".repeat(160) + "…",
                new Problem("f", 1, 1, "no", line).toString().split("\n")[1]);
    }

    @Test
    void aPlaceBehindTheLineIsAtItsEnd() {
        assertEquals("f:1:9: no\n  abc\n     ^", new Problem("f", 1, 9, "no", "abc").toString());
    }
}
