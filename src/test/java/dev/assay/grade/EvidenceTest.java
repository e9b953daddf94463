package dev.assay.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.text.Answer;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Answer ANSWER = Answer.of("");

    @Test
    void ofOverlappingFindingsTheShortestStands() {
        Evidence evidence = evidence(stated(0, 6), stated(4, 6), stated(5, 9), stated(7, 9));
        assertEquals(List.of("4-6", "7-9"), places(evidence.of(0)));
    }

    @Test
    void patternsAreKeptApart() {
        Evidence evidence =
                Evidence.of(ANSWER, List.of(Found.at(1, 2, 3, Stance.STATED), Found.at(0, 1, 9, Stance.DOUBTED)), 3);
        assertEquals(List.of("1-9"), places(evidence.of(0)));
        assertEquals(List.of("1-9", "2-3"), places(evidence.of(PatternGroup.of(List.of(1, 0, 2)))));
        assertTrue(evidence.any(PatternGroup.of(List.of(2, 1))));
        assertFalse(evidence.any(PatternGroup.of(List.of(2))));
    }

    @Test
    void excerptShowsTheFirstOfEachStanceAndWhatAsserts() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            findings.add(Found.at(0, i, i, i == 90 ? Stance.DOUBTED : i < 20 ? Stance.DENIED : Stance.STATED));
        }
        List<Finding> excerpt = Excerpt.of(findings);
        assertEquals(50, excerpt.size());
        assertEquals(List.of("0-0", "20-20"), places(excerpt).subList(0, 2));
        assertEquals("90-90", places(excerpt).get(49));
        assertEquals(
                48,
                excerpt.stream()
                        .filter(finding -> finding.stance() == Stance.STATED)
                        .count());
        assertEquals(findings.subList(0, 50), Excerpt.of(findings.subList(0, 50)));
    }

    @Test
    void quotesAreShortAndOnOneLine() {
        assertEquals("'a b'", Excerpt.quote(" a \n\t b"));
        assertEquals(
                "'The export took the better part of … old, so nobody looked at it before noon'",
                Excerpt.quote("The export took the better part of\nanother long working day, and when it was over\tthe"
                        + " numbers were old, so nobody looked at it before noon"));
        String quote =
                Excerpt.quote("x".repeat(39) + "\ud83d\ude00" + "y".repeat(200) + "\ud83d\ude00" + "z".repeat(39));
        assertEquals("'" + "x".repeat(39) + " … \ud83d\ude00" + "z".repeat(39) + "'", quote);
    }

    @Property
    void quotesAreOnOneLineWhateverTheSpace(
            @ForAll @StringLength(max = 70) @Chars({'a', ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u2003'})
                    String text) {
        assertEquals("'" + text.strip().replaceAll("\\s+", " ") + "'", Excerpt.quote(text));
    }

    /** Findings of several patterns, mixed: what stands of each is what stands of it alone. */
    @Property
    void patternsAreSortedWhateverTheirNumbers(
            @ForAll @Size(max = 40) List<@IntRange(max = 200) Integer> patterns,
            @ForAll @Size(min = 40, max = 40) List<@IntRange(max = 60) Integer> places) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Stance stance = places.get(i) % 3 == 0 ? Stance.DENIED : Stance.STATED;
            findings.add(Found.at(patterns.get(i), places.get(i), places.get(i) + i % 4, stance));
        }
        Evidence evidence = Evidence.of(ANSWER, findings, 201);
        for (int pattern = 0; pattern <= 200; pattern++) {
            int number = pattern;
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.match().pattern() == number)
                    .toList();
            assertEquals(Evidence.of(ANSWER, own, 201).of(pattern), evidence.of(pattern));
            assertEquals(!own.isEmpty(), evidence.any(PatternGroup.of(List.of(pattern))));
        }
    }

    @Property
    void coverAgreesWithLooking(
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> starts,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 9) Integer> lengths,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 90) int length) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            findings.add(stated(starts.get(i), starts.get(i) + lengths.get(i)));
        }
        findings.sort(Evidence.BY_PLACE);
        Span span = new Span(from, from + length);
        boolean expected =
                findings.stream().anyMatch(finding -> new Span(finding.start(), finding.end()).contains(span));
        Optional<Finding> holding = Cover.of(findings).holding(span.start(), span.end());
        assertEquals(expected, holding.isPresent());
        holding.ifPresent(finding -> assertTrue(new Span(finding.start(), finding.end()).contains(span)));
    }

    private static Evidence evidence(Finding... findings) {
        return Evidence.of(ANSWER, List.of(findings), 1);
    }

    private static Finding stated(int first, int last) {
        return Found.at(0, first, last, Stance.STATED);
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.match().firstToken() + "-" + finding.match().lastToken())
                .toList();
    }
}
