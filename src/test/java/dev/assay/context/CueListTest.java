package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CueListTest {

    @Test
    void readsStanceDirectionReachAndPattern() {
        CueList cues =
                CueList.parse("x", "# a comment\n\ndenied forward 6,: without\nnone: not only\ndenied part: non\n");
        assertEquals(3, cues.entries().size());
        CueList.Entry without = cues.entries().get(0);
        assertEquals(Stance.DENIED, without.stance().orElseThrow());
        assertEquals(CueList.Direction.FORWARD, without.direction());
        assertEquals(6, without.reach());
        assertTrue(without.toComma());
        assertFalse(cues.entries().get(2).toComma());
        assertEquals("without", without.pattern().source());
        assertEquals("pseudo", cues.entries().get(1).kind());
        assertEquals(CueList.Entry.DEFAULT_REACH, cues.entries().get(2).reach());
    }

    @Test
    void locatesEveryProblem() {
        String broken = "denied forward: (without\nwrong forward: not\ndenied sideways: not\ndenied: not\nnot at all\n";
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> CueList.parse("x", broken));
        assertEquals("""
                x:1:17: this '(' has no ')'
                x:2:1: no stance 'wrong'
                x:3:1: no direction 'sideways'
                x:4:1: a direction is missing: forward, backward or part
                x:5:1: a cue is 'stance direction [reach][,]: pattern'""", e.getMessage());
    }
}
