package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Guard.BuiltIn;
import dev.assay.rubric.Guard.Concepts;
import dev.assay.rubric.Guard.Matches;
import dev.assay.rubric.Interview.Range;
import dev.assay.rubric.RedFlag.Detector;
import dev.assay.rubric.RedFlag.Downgrade;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What each key of a rubric and of a pack becomes. */
class EveryKeyTest {

    private static final Path PACK = Path.of("src/test/resources/rubric/every-key");
    private final RubricSet set = RubricSet.load(PACK);
    private final Rubric rubric = set.get("caching");

    private static List<String> sources(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::source).toList();
    }

    private RedFlag flag(String id) {
        return rubric.redFlags().stream()
                .filter(flag -> flag.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rubric() {
        assertEquals("caching", rubric.id());
        assertEquals("When do you add a cache?", rubric.question());
        assertEquals("Who has never measured caches first.", rubric.rationale());
        assertEquals(6, rubric.minutes());
        assertEquals(Spelling.LENIENT, rubric.spelling());
        assertEquals(
                Map.of(
                        "redis",
                        List.of(Pattern.parse("redis")),
                        "memcached",
                        List.of(Pattern.parse("memcached"), Pattern.parse("memcache"))),
                rubric.subjects());
        assertEquals(
                List.of("redis", "memcached"), List.copyOf(rubric.subjects().keySet()));
        assertEquals(List.of("no cache", "not null", "no-op"), sources(rubric.fixed()));
        assertEquals(PACK.resolve("caching.yaml").toString(), rubric.file());
    }

    @Test
    void concept() {
        Concept concept = rubric.concepts().get(0);

        assertEquals("measure", concept.id());
        assertEquals("Measures first", concept.says());
        assertEquals(Kind.WHAT, concept.kind());
        assertEquals(3, concept.weight());
        assertEquals(Optional.empty(), concept.about());
        assertEquals(List.of("$measure ~ first", "before ...3 cache"), sources(concept.match()));
        assertEquals(List.of("cache first"), sources(concept.against()));
        assertEquals(2, concept.needs());
        assertTrue(concept.required());
        assertFalse(concept.bonus());
        assertEquals("Why measure first?", concept.ask());
        assertEquals("Say what you do before.", concept.tell());
        assertEquals(
                List.of(new Example("I measure first.", 29), new Example("no", 29)),
                concept.examples().hit());
        assertEquals(List.of(new Example("1.10", 30)), concept.examples().miss());
    }

    @Test
    void conceptWithoutTheOptionalKeys() {
        Concept concept = rubric.concepts().get(1);

        assertEquals(Kind.WHEN, concept.kind());
        assertEquals(1, concept.weight());
        assertEquals(Optional.of("redis"), concept.about());
        assertEquals(List.of(), concept.against());
        assertEquals(1, concept.needs());
        assertFalse(concept.required());
        assertTrue(concept.bonus());
        assertEquals("", concept.ask() + concept.tell());
        assertEquals(Concept.Examples.NONE, concept.examples());
    }

    @Test
    void redFlag() {
        RedFlag flag = flag("cache-first");

        assertEquals("Caches at once", flag.says());
        assertEquals("How do you know that a cache is what it needs?", flag.ask());
        assertEquals(Severity.CRITICAL, flag.severity());
        assertEquals(OptionalDouble.empty(), flag.penalty());
        assertEquals(OptionalDouble.empty(), flag.cap());
        assertEquals(Optional.of("redis"), flag.about());
        assertEquals(List.of("cache at once"), sources(flag.match()));
        assertEquals(List.of("persistence"), flag.swapped());
        assertEquals(List.of("measure"), flag.missing());
        assertEquals(Optional.of(Detector.UNEXPLAINED), flag.detect());
        assertEquals(
                List.of(
                        new BuiltIn(BuiltIn.Name.ELABORATED, Reach.TWO_SENTENCES),
                        new BuiltIn(BuiltIn.Name.EXPLAINED, Reach.CLAUSE),
                        new Concepts(List.of(), Reach.SENTENCE),
                        new Concepts(List.of("measure"), Reach.TWO_SENTENCES),
                        new Matches(List.of(Pattern.parse("joke")), Reach.ANSWER)),
                flag.unless());
        assertTrue(((Concepts) flag.unless().get(2)).any());
        assertFalse(((Concepts) flag.unless().get(3)).any());
        assertEquals(
                Optional.of(new Downgrade(Severity.MINOR, List.of(new Concepts(List.of("measure"), Reach.ANSWER)))),
                flag.downgrade());
    }

    @Test
    void whatAFlagCosts() {
        assertEquals(OptionalDouble.of(0.25), flag("fee").penalty());
        assertEquals(Severity.MINOR, flag("fee").severity());
        assertEquals(OptionalDouble.of(0.5), flag("limit").cap());
        assertEquals("limit", flag("limit").says());
    }

    @Test
    void goodSigns() {
        assertEquals(
                List.of("Tells a story of their own", "Names figures"),
                rubric.goodSigns().stream().map(GoodSign::says).toList());
    }

    @Test
    void tests() {
        SelfTest strong = rubric.tests().get(0);
        assertEquals("I profile first, before I cache anything.", strong.answer());
        assertEquals(Optional.of("high"), strong.band());
        assertEquals(List.of("measure"), strong.statuses().get("present"));
        assertEquals(List.of("persistence"), strong.statuses().get("absent"));
        assertEquals(
                List.of("present", "partial", "denied", "swapped", "dismissed", "doubted", "absent"),
                List.copyOf(strong.statuses().keySet()));
        assertEquals(Optional.of(List.of()), strong.flags());
        assertEquals(Optional.empty(), strong.pending());
        assertEquals(64, strong.line());

        SelfTest weak = rubric.tests().get(1);
        assertEquals("No idea.\nNone at all.", weak.answer());
        assertEquals(Optional.empty(), weak.band());
        assertEquals(Map.of(), weak.statuses());
        assertEquals(Optional.of(List.of("shrug", "cache-first")), weak.flags());
        assertEquals(Optional.of("doubt is not understood yet"), weak.pending());
    }

    @Test
    void pack() {
        assertEquals("every-key", set.id());
        assertEquals("Every key of a pack", set.title());
        assertEquals(new Interview(new Range(20, 40), new Range(3, 4), 5), set.interview());
        assertEquals(
                List.of(new Band("low", 0), new Band("middle", 0.4), new Band("high", 0.75)),
                rubric.bands().bands());
        assertEquals(new Scoring(0.1, 0.7, 0.2), rubric.scoring());
    }
}
