package dev.assay.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class CueReaderTest {

    @Test
    void readsEveryPartOfALine() {
        CueList cues = CueReader.parse("x", """
                # a comment

                negation forward 6, noun unless outcome: without
                none: not only
                past onward opening needs turn: used to
                wrong-way tail+2 of practices: be wrong
                turn: now
                """);
        assertEquals(5, cues.entries().size());
        CueList.Entry without = cues.entries().get(0);
        assertEquals(CueKind.NEGATION, without.kind());
        assertEquals(CueList.Direction.FORWARD, without.direction());
        assertEquals(6, without.reach());
        assertTrue(without.toComma());
        assertTrue(without.nounPhrase());
        assertTrue(without.unlessOutcome());
        assertEquals("without", without.pattern().source());
        CueList.Entry usedTo = cues.entries().get(2);
        assertFalse(usedTo.toComma());
        assertTrue(usedTo.opening());
        assertEquals(CueList.Needs.TURN, usedTo.needs());
        assertEquals("past", usedTo.kind().id());
        assertTrue(cues.entries().get(3).practicesOnly());
        assertEquals(2, cues.entries().get(3).slack());
        assertEquals(CueKind.NONE, cues.entries().get(1).kind());
        assertEquals(CueList.Entry.DEFAULT_REACH, cues.entries().get(4).reach());
    }

    @Test
    void putsNamedWordsIntoThePatternsThatNameThem() {
        CueList cues = CueReader.parse("x", "$people: (people | devs)\nattribution forward: some $people\n");
        assertEquals("some (people | devs)", cues.entries().get(0).pattern().source());
    }

    @Test
    void readsListsOfWords() {
        assertEquals(
                Set.of("it", "this"),
                CueReader.parse("x", "words things: it this\n").words("things"));
        assertEquals(Set.of(), CueReader.parse("x", "none: not only\n").words("things"));
    }

    @Test
    void locatesEveryProblem() {
        String broken = "negation forward: (without\nwrong forward: not\nnegation sideways: not\nnegation: not\n"
                + "turn forward: now\nnegation forward needs rain: not\nnot at all\n";
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> CueReader.parse("x", broken));
        assertEquals("""
                x:1:19: this '(' has no ')'
                x:2:1: no kind of cue 'wrong'; there are negation, reversal, hedge, doubt, attribution, past, repair, wrong-way, contrast, condition, turn, outcome, when, stop, none
                x:3:1: no direction 'sideways'; there are forward, onward, backward, back, tail, within, fronted, part, lead, subject, answer, previous
                x:4:1: a direction is missing: one of forward, onward, backward, back, tail, within, fronted, part, lead, subject, answer, previous
                x:5:1: 'turn' has no direction
                x:6:1: no need 'rain'; there are nothing, turn, outcome, either, question
                x:7:1: a cue is 'kind [direction[+slack]] [reach][,] [noun] [opening] [needs turn|outcome|either|question] [unless outcome] [of practices]: pattern'""", e.getMessage());
    }

    @Test
    void replacesWholeNamesAlone() {
        CueList cues = CueReader.parse("x", "$it: (it | this)\n$its: ($it | its)\nnone: $its $it of\n");
        assertEquals(
                "((it | this) | its) (it | this) of",
                cues.entries().get(0).pattern().source());
    }

    /** What the form of a line is in words.txt, as a regular expression. */
    private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile(
            "(?<kind>[a-z-]+)(?: (?<direction>[a-z-]+?)(?:\\+(?<slack>[0-9]))?)??(?: (?<reach>[0-9]{1,2}))?(?<comma>,)?"
                    + "(?<noun> noun)?(?<opening> opening)?(?: needs (?<needs>[a-z-]+))?(?<unless> unless outcome)?"
                    + "(?<practices> of practices)?");

    @Test
    void readsWhatTheFormOfALineAllows() {
        List<String> parts = List.of(
                "past",
                " tail",
                "+2",
                "+",
                " 6",
                " 12",
                " 123",
                ",",
                " noun",
                " opening",
                " needs",
                " turn",
                " unless",
                " outcome",
                " of practices",
                " ");
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int part = 0; part < parts.size(); part++) {
                boolean ordered = random.nextInt(3) == 0;
                line.append(ordered ? parts.get(part) : "");
                line.append(random.nextInt(40) == 0 ? parts.get(random.nextInt(parts.size())) : "");
            }
            read += readsAsTheForm(line.toString()) ? 1 : 0;
        }
        assertTrue(read > 300, "" + read);
    }

    private static boolean readsAsTheForm(String line) {
        Matcher form = FORM.matcher(line);
        CueHead head = CueHead.read(line);
        assertEquals(form.matches(), head != null, line);
        if (head != null) {
            assertEquals(form.group("kind"), head.kind(), line);
            assertEquals(Objects.requireNonNullElse(form.group("direction"), ""), head.direction(), line);
            assertEquals(Objects.requireNonNullElse(form.group("slack"), ""), head.slack(), line);
            assertEquals(Objects.requireNonNullElse(form.group("reach"), ""), head.reach(), line);
            assertEquals(Objects.requireNonNullElse(form.group("needs"), ""), head.needs(), line);
            assertEquals(form.group("comma") != null, head.hasComma(), line);
            assertEquals(form.group("noun") != null, head.isNoun(), line);
            assertEquals(form.group("opening") != null, head.isOpening(), line);
            assertEquals(form.group("unless") != null, head.isUnlessOutcome(), line);
            assertEquals(form.group("practices") != null, head.isOfPractices(), line);
        }
        return head != null;
    }
}
