package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assay.text.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for relations whatever stands in their places. */
class RelationPropertiesTest {

    private static final List<String> THINGS = List.of("backup", "deploy", "review", "invoice", "biopsy");

    @Provide
    Arbitrary<List<String>> pairs() {
        return Arbitraries.of(THINGS).list().uniqueElements().ofSize(2);
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of(
                "E comes before L",
                "before L comes E",
                "Before L, E has to be done.",
                "L comes after E",
                "After E comes L.",
                "after E there is L",
                "E and then L",
                "E, then L",
                "First E, then L.",
                "E; afterwards L",
                "E precedes L",
                "L follows E",
                "E is followed by L",
                "L is preceded by E",
                "L only starts once E is over",
                "Once E is over, L starts",
                "L does not start until E is over",
                "L never starts before E is over",
                "No sooner: L has to wait for E",
                "we postpone L until E is done",
                "E happens first and L comes later",
                "by the time of L we already had E",
                "L is due as soon as E is through",
                "E prior to L",
                "prior to L we do E");
    }

    @Provide
    Arbitrary<String> comparisons() {
        return Arbitraries.of(
                "E is faster than L",
                "L is slower than E",
                "L is not as fast as E",
                "E isn't as slow as L",
                "Compared to L, E is quicker",
                "E is a lot quicker compared with L",
                "E takes less time than L",
                "L takes longer than E",
                "E outperforms L",
                "L is outperformed by E",
                "E is twice as fast as L");
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 600)
    void findsAnOrderAndNeverItsConverse(
            @ForAll("pairs") List<String> pair, @ForAll("orders") String form, @ForAll int shape) {
        check("before", pair, form, shape);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void findsAComparisonAndNeverItsConverse(
            @ForAll("pairs") List<String> pair, @ForAll("comparisons") String form, @ForAll int shape) {
        check("faster", pair, form, shape);
    }

    private static void check(String relation, List<String> pair, String form, int shape) {
        String early = pair.get(0);
        String late = pair.get(1);
        String text = form.replaceAll("\\bE\\b", around(early, shape)).replaceAll("\\bL\\b", around(late, shape >> 4));
        assertFalse(find(early + " <" + relation + "> " + late, text).isEmpty(), text);
        assertEquals(List.of(), stated(late + " <" + relation + "> " + early, text), text);
    }

    /** The matches that no negation turns round: one before them or among the words that they step over. */
    private static List<Match> stated(String pattern, String text) {
        Answer answer = Answer.of(text);
        return find(pattern, text).stream()
                .filter(match -> answer.tokens().stream()
                        .filter(token -> token.index() <= match.lastToken() && !match.uses(token.index()))
                        .noneMatch(token -> WordTest.NEGATION.holds(token.folded())))
                .toList();
    }

    private static String around(String name, int shape) {
        List<String> shapes = List.of("the X", "our X", "a X", "this big X", "the X of the day");
        return shapes.get(Math.floorMod(shape, shapes.size())).replace("X", name);
    }

    private static List<Match> find(String pattern, String text) {
        return PatternSet.compile(List.of(Pattern.parse(pattern)), Map.of()).find(Answer.of(text));
    }

    @Example
    void staysLinearOnTheLongestText() {
        PatternSet set = PatternSet.compile(
                List.of(
                        Pattern.parse("(ack | a) <before> (run | b)"),
                        Pattern.parse("ack <causes> run"),
                        Pattern.parse("ack <faster> run"),
                        Pattern.parse("<older-version 11>"),
                        Pattern.parse("<named>")),
                Map.of());
        for (String piece :
                List.of("ack before run after ", "ack , ", "before after 11 run ", "not ack until run then ")) {
            Answer answer = Answer.of(piece.repeat(Answer.MAX_LENGTH / piece.length()));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> set.find(answer), piece);
        }
    }
}
