package dev.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.match.Match;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CueExcerptTest {

    @Test
    @DisplayName("the cue is underlined in the words around it")
    void underlined() {
        assertEquals("""
                It does not lock the table.
                        ~~~""", excerpt("It does not lock the table.", "lock", "not", 60));
    }

    @Test
    @DisplayName("a cue far before its finding is shown, and what lies between is cut")
    void farApart() {
        String text = "Some people, and I have met quite a few of them in the last years, just add a default.";
        assertEquals("""
                Some people, and I have met quite a few…
                ~~~~~~~~~~~""", excerpt(text, "default", "Some people", 40));
    }

    @Test
    @DisplayName("a cue behind its finding keeps the words before it")
    void behind() {
        String text = "It takes a lock on the whole table while it runs, if I'm not mistaken.";
        String[] lines = excerpt(text, "lock", "if I'm not mistaken", 40).split("\n");
        assertTrue(lines[0].startsWith("…") && lines[0].endsWith("if I'm not mistaken."), lines[0]);
        assertEquals(lines[0].indexOf("if I'm"), lines[1].indexOf('~'));
    }

    @Test
    @DisplayName("it keeps to the line, shows what is invisible and counts wide letters twice")
    void lines() {
        assertEquals("""
                漢字 not‹U+200B› locked
                     ~~~""", excerpt("First line.\n漢字 not\u200B locked\nThird.", "locked", "not", 60));
    }

    private static String excerpt(String text, String found, String cueWords, int width) {
        int start = text.indexOf(found);
        int at = text.indexOf(cueWords);
        Cue cue = new Cue(at, at + cueWords.length(), cueWords, "negation");
        Finding finding = new Finding(
                Match.of(0, 0),
                "p",
                start,
                start + found.length(),
                found,
                Stance.DENIED,
                Optional.of(cue),
                Optional.empty(),
                false);
        return CueExcerpt.of(text, finding, cue, width);
    }
}
