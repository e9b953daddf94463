package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Arithmetic;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.Status;
import dev.assay.match.Match;
import dev.assay.rubric.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkedAnswerTest {

    private static final String TEXT = "abcdefghij";

    @Test
    @DisplayName("findings that overlap, lie in each other, touch or share a span are all there")
    void overlaps() {
        assertEquals("a{1:b}{1 2:cd}1{2:e}2fgh", drawn("abcdefgh", 1, 4, 2, 5));
        assertEquals("{1:a}{1 2:b}2{1:c}1", drawn("abc", 0, 3, 1, 2));
        assertEquals("{1:ab}1{2:c}2", drawn("abc", 0, 2, 2, 3));
        assertEquals("{1:abc}1", drawn("abc", 0, 3, 0, 3));
        assertEquals("{1:a}{1 2:bc}1 2", drawn("abc", 0, 3, 1, 3));
        assertEquals("1a", drawn("a", 0, 0));
        assertEquals("", drawn("").strip());
    }

    @Test
    @DisplayName("a denial stands out where it costs the concept something, and is dim where nothing is lost by it")
    void looks() {
        List<Finding> both = List.of(finding("abc", 0, 3, Stance.STATED), finding("abc", 0, 3, Stance.DENIED));
        List<Finding> denied = List.of(finding("abc", 0, 3, Stance.DENIED));
        List<Finding> hedged = List.of(finding("abc", 0, 1, Stance.STATED), finding("abc", 1, 3, Stance.HEDGED));
        assertEquals(List.of(Look.STATED), looks(Status.PRESENT, "present", both));
        assertEquals(List.of(Look.IDLE), looks(Status.PRESENT, "present", denied));
        assertEquals(List.of(Look.STATED, Look.IDLE), looks(Status.PRESENT, "present", hedged));
        assertEquals(List.of(Look.STATED, Look.HEDGED), looks(Status.PARTIAL, "partial, 1 of 2 needed", hedged));
        assertEquals(List.of(Look.IDLE), looks(Status.PARTIAL, "partial, 1 of 2 needed", denied));
        assertEquals(
                List.of(Look.DENIED),
                looks(Status.PARTIAL, "partial, 1 of 2 needed, stated and denied, half credit", both));
        assertEquals(List.of(Look.DENIED), looks(Status.PARTIAL, "partial, stated and denied, half credit", both));
        assertEquals(List.of(Look.DENIED), looks(Status.DENIED, "denied", denied));
        assertEquals(List.of(Look.DENIED), looks(Status.SWAPPED, "swapped", denied));
    }

    @Test
    @DisplayName("a dim mark over what counts gives way to it, however short it is")
    void dim() {
        MarkedAnswer marked = new MarkedAnswer(grade(
                "abcdef", List.of(finding("abcdef", 0, 6, Stance.STATED), finding("abcdef", 2, 4, Stance.DENIED))));
        assertEquals(
                List.of(Look.STATED, Look.STATED, Look.STATED),
                marked.pieces().stream().map(MarkedAnswer.Piece::look).toList());
    }

    @Test
    @DisplayName(
            "findings of one concept that lie over each other are one mark with one number; those that touch are two")
    void chains() {
        Finding[] nested = {
            finding("abcdefgh", 0, 2, Stance.STATED),
            finding("abcdefgh", 1, 5, Stance.STATED),
            finding("abcdefgh", 3, 4, Stance.STATED),
            finding("abcdefgh", 5, 7, Stance.STATED),
            finding("abcdefgh", 5, 7, Stance.STATED)
        };
        MarkedAnswer marked = new MarkedAnswer(grade("abcdefgh", List.of(nested)));
        assertEquals("{1:abcde}1{2:fg}2h", drawn(marked));
    }

    @Test
    @DisplayName("what one concept is said of and what is denied of it stay two marks")
    void stances() {
        MarkedAnswer marked = new MarkedAnswer(grade(
                "abcdef", List.of(finding("abcdef", 0, 4, Stance.STATED), finding("abcdef", 2, 6, Stance.DENIED))));
        assertEquals("{1:ab}{1 2:cd}1{2:ef}2", drawn(marked));
    }

    @Test
    @DisplayName("Markdown is styled, and keeps each of its characters, also within what was found")
    void markdown() {
        String text =
                "# Plan\r\n\r\n* use **`lock`** now\r\n\r\n```sql\r\nSELECT **1**;\r\n```\r\nan __init__ and 2 * 3 * 4\r\n";
        MarkedAnswer marked = new MarkedAnswer(
                grade(text, List.of(finding(text, text.indexOf("use"), text.indexOf(" now"), Stance.STATED))));
        assertEquals(
                text, marked.pieces().stream().map(MarkedAnswer.Piece::text).collect(Collectors.joining()));
        assertEquals(
                "# [md-heading md-sign], Plan [md-heading], * [md-sign], ** [md-strong md-sign],"
                        + " ` [md-code md-strong md-sign], lock [md-code md-strong], ` [md-code md-strong md-sign],"
                        + " ** [md-strong md-sign], ```sql [md-code md-sign], SELECT **1**; [md-code], ``` [md-code md-sign]",
                marked.pieces().stream()
                        .filter(piece -> !piece.written().isEmpty())
                        .map(piece -> piece.text().strip() + " [" + piece.written() + "]")
                        .collect(Collectors.joining(", ")));
    }

    @Test
    @DisplayName("the pieces are the text, and every unit knows exactly the evidence over it")
    void everyUnit() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            List<List<Finding>> concepts = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                int start = random.nextInt(TEXT.length());
                int end = start + random.nextInt(TEXT.length() - start + 1);
                concepts.add(List.of(finding(TEXT, start, end, Stance.values()[random.nextInt(6)])));
            }
            MarkedAnswer marked = new MarkedAnswer(grades(TEXT, concepts));
            StringBuilder whole = new StringBuilder();
            List<Integer> ended = new ArrayList<>();
            for (MarkedAnswer.Piece piece : marked.pieces()) {
                for (int unit = whole.length();
                        unit < whole.length() + piece.text().length();
                        unit++) {
                    int place = unit;
                    String over = concepts.stream()
                            .filter(one -> one.get(0).start() <= place
                                    && place < one.get(0).end())
                            .map(one -> marked.number(Chain.of(one).get(0)))
                            .distinct()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "));
                    assertEquals(over, piece.marks());
                }
                whole.append(piece.text());
                piece.ending().forEach(badge -> ended.add(badge.number()));
            }
            assertEquals(TEXT, whole.toString());
            assertEquals(
                    concepts.stream()
                            .map(one -> marked.number(Chain.of(one).get(0)))
                            .distinct()
                            .sorted()
                            .toList(),
                    ended.stream().sorted().toList());
        }
    }

    /** Findings of a concept each. */
    private static String drawn(String text, int... spans) {
        List<List<Finding>> concepts = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            concepts.add(List.of(finding(text, spans[i], spans[i + 1], Stance.STATED)));
        }
        return drawn(new MarkedAnswer(grades(text, concepts)));
    }

    private static String drawn(MarkedAnswer marked) {
        return marked.pieces().stream()
                .map(piece -> (piece.marks().isEmpty() ? piece.text() : "{" + piece.marks() + ":" + piece.text() + "}")
                        + piece.ending().stream()
                                .map(badge -> "" + badge.number())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining());
    }

    private static Finding finding(String text, int start, int end, Stance stance) {
        return new Finding(
                Match.of(0, 0),
                "x",
                start,
                end,
                text.substring(start, end),
                stance,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The looks of a text of which one concept with such a status was found, as the arithmetic tells it. */
    private static List<Look> looks(Status status, String told, List<Finding> findings) {
        Arithmetic step = new Arithmetic(0, "c: " + told + ", weight 1 of 1", List.of());
        Arithmetic whole =
                new Arithmetic(0, "score 0", List.of(new Arithmetic(0, "concepts: 0 of 1 points", List.of(step))));
        MarkedAnswer marked = new MarkedAnswer(grades("abc", List.of(findings), status, whole));
        return marked.pieces().stream().map(MarkedAnswer.Piece::look).toList();
    }

    private static Grade grade(String text, List<Finding> findings) {
        return grades(text, List.of(findings));
    }

    private static Grade grades(String text, List<List<Finding>> concepts) {
        return grades(
                text,
                concepts,
                Status.PRESENT,
                SampleResults.scored("a", "q", 1, Map.of()).grade().arithmetic());
    }

    private static Grade grades(String text, List<List<Finding>> concepts, Status status, Arithmetic arithmetic) {
        Grade sample = SampleResults.scored("a", "q", 1, Map.of()).grade();
        return new Grade(
                text,
                1,
                "high",
                concepts.stream()
                        .map(findings -> new ConceptGrade("c", Kind.WHAT, 1, status, 1, Optional.empty(), findings))
                        .toList(),
                List.of(),
                List.of(),
                sample.depth(),
                sample.review(),
                List.of(),
                arithmetic,
                "q",
                sample.fingerprint(),
                sample.engine());
    }
}
