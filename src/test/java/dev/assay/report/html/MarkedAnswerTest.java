package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
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
    @DisplayName("of findings with the same span, what speaks against the answer decides the look")
    void looks() {
        MarkedAnswer marked = new MarkedAnswer(
                grade("abc", List.of(finding("abc", 0, 3, Stance.STATED), finding("abc", 0, 3, Stance.DENIED))));
        assertEquals(Look.DENIED, marked.pieces().get(0).look());
    }

    @Test
    @DisplayName("the pieces are the text, and every unit knows exactly the findings over it")
    void everyUnit() {
        Random random = new Random(3);
        for (int run = 0; run < 2_000; run++) {
            List<Finding> findings = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                int start = random.nextInt(TEXT.length());
                int end = start + random.nextInt(TEXT.length() - start + 1);
                findings.add(finding(TEXT, start, end, Stance.values()[random.nextInt(6)]));
            }
            MarkedAnswer marked = new MarkedAnswer(grade(TEXT, findings));
            StringBuilder whole = new StringBuilder();
            List<Integer> ended = new ArrayList<>();
            for (MarkedAnswer.Piece piece : marked.pieces()) {
                for (int unit = whole.length();
                        unit < whole.length() + piece.text().length();
                        unit++) {
                    int place = unit;
                    String over = findings.stream()
                            .filter(finding -> finding.start() <= place && place < finding.end())
                            .map(marked::number)
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
                    findings.stream().map(marked::number).distinct().sorted().toList(),
                    ended.stream().sorted().toList());
        }
    }

    private static String drawn(String text, int... spans) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            findings.add(finding(text, spans[i], spans[i + 1], Stance.STATED));
        }
        return new MarkedAnswer(grade(text, findings))
                .pieces().stream()
                        .map(piece -> (piece.marks().isEmpty()
                                        ? piece.text()
                                        : "{" + piece.marks() + ":" + piece.text() + "}")
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

    private static Grade grade(String text, List<Finding> findings) {
        Grade sample = SampleResults.scored("a", "q", 1, Map.of()).grade();
        return new Grade(
                text,
                1,
                "high",
                List.of(new ConceptGrade("c", Kind.WHAT, 1, Status.PRESENT, 1, Optional.empty(), findings)),
                List.of(),
                List.of(),
                sample.depth(),
                sample.review(),
                List.of(),
                sample.arithmetic(),
                "q",
                sample.fingerprint(),
                sample.engine());
    }
}
