package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubjectCuesTest {

    @Test
    void locatesEveryProblem() {
        String broken = """
                contrast: (unlike
                sideways: than
                contrast much: than
                pronoun words: it it
                relative words: which
                    who which
                contrast: than
                    as
                wrong words: it
                """;
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> SubjectCueReader.parse("x", broken));
        assertEquals("""
                x:1:11: this '(' has no ')'
                x:2:1: no role 'sideways'
                x:3:1: a line is 'role [reach]: pattern' or 'role words: word word'
                x:4:1: 'it' stands twice in its group
                x:6:1: 'which' stands twice in its group
                x:8:1: only a line of words goes on in the next one
                x:9:1: no group 'wrong'""", e.getMessage());
    }

    @Test
    void asksForEveryGroupOfWords() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> SubjectCueReader.parse("x", "pronoun words: it"));
        assertTrue(e.getMessage().contains("x:1:1: no line 'relative words'"), e.getMessage());
    }
}
