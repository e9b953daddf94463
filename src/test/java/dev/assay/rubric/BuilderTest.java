package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.match.PatternException;
import dev.assay.match.Spelling;
import dev.assay.rubric.Guard.BuiltIn;
import dev.assay.rubric.Guard.Concepts;
import dev.assay.rubric.Guard.Matches;
import dev.assay.rubric.RedFlag.Detector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rubrics built in code. */
class BuilderTest {

    private static final Concept ANY = Concept.builder("any").match("anything").build();

    private static RubricBuilder minimal() {
        return Rubric.builder("r").concept(Concept.builder("any").match("anything"));
    }

    /** Everything that a file can say can be said in code. */
    @Test
    void buildsTheSameAsAFile() {
        Rubric read =
                RubricSet.load(Path.of("src/test/resources/rubric/every-key")).get("caching");
        RubricBuilder builder = Rubric.builder("caching")
                .question("When do you add a cache?")
                .rationale("Who has never measured caches first.")
                .minutes(6)
                .spelling(Spelling.LENIENT)
                .subject("redis", "redis")
                .subject("memcached", "memcached", "memcache")
                .term("tool", "profiler", "explain analyze")
                .term("measure", "measure", "profile", "$tool")
                .term("guess", "wild guess")
                .term("vague", "something", "gut feeling")
                .fixed("no cache", "not null", "no-op")
                .concept(Concept.builder("measure")
                        .says("Measures first")
                        .weight(3)
                        .match("$measure ~ first", "before ...3 cache")
                        .against("cache first")
                        .needs(2)
                        .required()
                        .ask("Why measure first?")
                        .tell("Say what you do before.")
                        .hit("I measure first.", "no")
                        .miss("1.10"))
                .concept(Concept.builder("persistence")
                        .says("Redis keeps data on disk")
                        .kind(Kind.WHEN)
                        .about("redis")
                        .bonus()
                        .match("disk"))
                .redFlag(RedFlag.builder("cache-first")
                        .says("Caches at once")
                        .ask("How do you know that a cache is what it needs?")
                        .severity(Severity.CRITICAL)
                        .about("redis")
                        .match("cache at once")
                        .swapped("persistence")
                        .missing("measure")
                        .detect(Detector.UNEXPLAINED)
                        .unless(
                                new BuiltIn(BuiltIn.Name.ELABORATED, Reach.TWO_SENTENCES),
                                new BuiltIn(BuiltIn.Name.EXPLAINED, Reach.CLAUSE),
                                new Concepts(List.of(), Reach.SENTENCE),
                                new Concepts(List.of("measure"), Reach.TWO_SENTENCES),
                                new Matches(Patterns.parse("joke"), Reach.ANSWER))
                        .downgrade(Severity.MINOR, new Concepts(List.of("measure"), Reach.ANSWER)))
                .redFlag(RedFlag.builder("shrug").severity(Severity.CRITICAL).match("no idea", "$guess"))
                .redFlag(RedFlag.builder("fee").penalty(0.25).match("fee"))
                .redFlag(RedFlag.builder("limit").cap(0.5).match("limit"))
                .redFlag(RedFlag.builder("cache-all")
                        .says("Caches everything")
                        .severity(Severity.MAJOR)
                        .match("cache everything"))
                .redFlag(RedFlag.builder("guessing")
                        .says("Guesses")
                        .severity(Severity.MAJOR)
                        .match("$vague"))
                .goodSign("story", "Tells a story of their own", "once upon a time")
                .goodSign("numbers", "Names figures", "<number> ms")
                .bands(read.bands())
                .scoring(read.scoring());

        assertEquals(
                read.canonicalJson()
                        .replace("\"guess--house\":[\"guess\",\"gut feeling\"],", "")
                        .replace("$guess--house", "gut feeling"),
                builder.build().canonicalJson());
        assertEquals("", builder.build().file());
        assertEquals(
                List.of("I measure first.", "no"),
                builder.build().concepts().get(0).examples().hit().stream()
                        .map(Concept.Example::text)
                        .toList());
    }

    @Test
    void whatIsNotSaidHasADefault() {
        Rubric rubric = Rubric.builder("never-mind")
                .concept(Concept.builder("any-thing").match("x"))
                .build();

        assertEquals("never mind", rubric.question());
        assertEquals("any thing", rubric.concepts().get(0).says());
        assertEquals(Bands.DEFAULT, rubric.bands());
        assertEquals(Scoring.defaultsFor(Bands.DEFAULT), rubric.scoring());
        assertEquals(Spelling.NORMAL, rubric.spelling());
    }

    @Test
    void aRubricIsCheckedAsAFileIs() {
        RubricBuilder builder = Rubric.builder("Bad Id")
                .concept(Concept.builder("a").match("$nothing").needs(3).weight(0))
                .concept(Concept.builder("a"))
                .redFlag(RedFlag.builder("f").missing("b"))
                .test(new SelfTest(
                        "An answer.",
                        Optional.of("expert"),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("later"),
                        0));

        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();

        for (String part : List.of(
                "a rubric built in code, shown as JSON:\nrubric.json:3:10: 'id' must be made of the letters",
                "unknown term 'nothing'",
                "'needs' is 3, but 'match' has one entry",
                "'weight' must be a whole number from 1 to 1000, but is '0'",
                "the concept 'a' is repeated",
                "'match' is missing from a concept",
                "unknown concept 'b'",
                "unknown band 'expert' (known: junior, mid, senior)")) {
            assertTrue(message.contains(part), part + "\nnot in\n" + message);
        }
    }

    @Test
    void badNumbersAreRefused() {
        for (RubricBuilder builder : List.of(
                minimal().scoring(new Scoring(2, 0.5, 0.3)),
                minimal().scoring(new Scoring(0.05, Double.NaN, 0.3)),
                minimal().bands(new Bands(List.of(new Bands.Band("a", 0.2), new Bands.Band("b", 0.1)))),
                minimal()
                        .redFlag(RedFlag.builder("f")
                                .penalty(Double.POSITIVE_INFINITY)
                                .match("x")),
                minimal().minutes(10_000))) {
            assertThrows(IllegalArgumentException.class, builder::build);
        }
    }

    @Test
    void aBadPatternIsRefusedWhereItIsWritten() {
        assertThrows(PatternException.class, () -> Concept.builder("a").match("a ~"));
        assertThrows(PatternException.class, () -> RedFlag.builder("a").match("("));
        assertThrows(PatternException.class, () -> Rubric.builder("a").term("t", "|"));
    }

    @Test
    void rubricsMakeASet() {
        RubricSet set = RubricSet.of("mine", "My questions", List.of(minimal().build()));

        assertEquals("mine", set.id());
        assertEquals("My questions", set.title());
        assertEquals(List.of(ANY), set.get("r").concepts());
        Rubric rubric = minimal().build();
        assertThrows(IllegalArgumentException.class, () -> RubricSet.of("mine", "Mine", List.of(rubric, rubric)));
    }
}
