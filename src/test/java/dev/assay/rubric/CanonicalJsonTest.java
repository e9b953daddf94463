package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes a rubric's canonical JSON, and what does not. */
class CanonicalJsonTest {

    private static final Path SAMPLE = Path.of("src/test/resources/rubric/every-key");
    private String rubric;
    private String pack;

    @BeforeEach
    void readSample() throws IOException {
        rubric = Files.readString(SAMPLE.resolve("caching.yaml"));
        pack = Files.readString(SAMPLE.resolve("pack.yaml")).replace("use: [house]\n", "");
    }

    private String canonical() {
        return RubricSet.read("p", Map.of("pack.yaml", pack, "caching.yaml", rubric))
                .get("caching")
                .canonicalJson();
    }

    private static String replace(String text, String from, String to) {
        assertTrue(text.contains(from), from);
        return text.replace(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "I profile first, before|I profile at first, before",
                "hit: [I measure first., \"no\"]|hit: [I measured it.]",
                "flags: [shrug, cache-first]|flags: []",
                "pending: doubt is not understood yet|pending: later",
                "minutes: 6|minutes:    6 # or seven",
                "language: en|# English",
                "  guess: [wild guess]|  guess: [wild guess]\\n  idle: [idle]",
                "kind: what|kind: 'what'",
                "weight: 3|weight: 3.0",
            })
    void staysTheSameWhereMarkingDoes(String from, String to) {
        String before = canonical();
        rubric = replace(rubric, from, to.replace("\\n", "\n"));

        assertEquals(before, canonical());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When do you add a cache?|When do you cache?",
                "spelling: lenient|spelling: 'off'",
                "memcache]|memcached server]",
                "measure, profile, $tool]|measure, $tool]",
                "fixed: [no cache]|fixed: [no redis]",
                "Measures first|Measures",
                "kind: what|kind: why",
                "weight: 3|weight: 2",
                "before ...3 cache|before ...2 cache",
                "against: [cache first]|against: [cache]",
                "needs: 2|needs: 1",
                "required: true|required: false",
                "bonus: true|bonus: false",
                "ask: Why measure first?|ask: Why?",
                "tell: Say what you do before.|tell: Say more.",
                "severity: critical|severity: major",
                "penalty: 0.25|penalty: 0.2",
                "cap: 0.5|cap: 0.45",
                "swapped: [persistence]|swapped: [measure]",
                "missing: [measure]|missing: [persistence]",
                "detect: unexplained|detect: copied",
                "{concepts: any, within: sentence}|{concepts: any, within: clause}",
                "match: [joke]|match: [irony]",
                "{to: minor|{to: major",
                "once upon a time|long ago",
            })
    void changesWithEverythingElseInTheRubric(String from, String to) {
        String before = canonical();
        rubric = replace(rubric, from, to);

        assertNotEquals(before, canonical());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tool: [profiler|tool: [profilers",
                "not null|not nil",
                "match: [cache everything]|match: [cache all]",
                "<number> ms|<number> seconds",
                "middle: 0.4|middle: 0.41",
                "minor: 0.1|minor: 0.11",
                "major: 0.7|major: 0.71",
                "critical: 0.2|critical: 0.21",
            })
    void changesWithWhatThePackLendsIt(String from, String to) {
        String before = canonical();
        pack = replace(pack, from, to);

        assertNotEquals(before, canonical());
    }

    @Test
    void isOneLineWithRoundNumbers() {
        assertEquals(canonical(), canonical());
        assertEquals(1, canonical().lines().count());
        assertTrue(canonical().contains("\"caps\":{\"major\":0.7,\"critical\":0.2}"), canonical());
        pack = pack.replace("caps: {major: 0.7, critical: 0.2}\n", "");
        assertTrue(canonical().contains("\"caps\":{\"major\":0.7499,\"critical\":0.3999}"), canonical());
    }
}
