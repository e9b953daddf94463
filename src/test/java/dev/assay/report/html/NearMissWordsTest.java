package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.match.NearMiss;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.match.Search;
import dev.assay.match.Spelling;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissWordsTest {

    private static final Map<String, List<Pattern>> TERMS = Map.of(
            "big", List.of(Pattern.parse("large|huge"), Pattern.parse("million* of rows"), Pattern.parse("many")),
            "gate", List.of(Pattern.parse("review")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$big ~ table; A table it is.; says “table”, but none of “large”, “huge”, “million… of rows” … in that sentence",
                "$gate & query; One query.; says “query”, but not “review” in that sentence",
                "query ...3 (hash|hashing|hasher) <before> $gate; The query.;"
                        + " says “query”, but not “hash”, and not “review” in that sentence",
                "worker <before> broker; The broker has a worker.; says “broker” and “worker”, but does not relate them by “before”",
                "worker ...2 broker; The broker knows of each worker.; says “broker” and “worker”, but too far apart, or in another order",
                "<number> & table; A table.; says “table”, but not “number” in that sentence",
                "it ~ query; It is nothing.; ''",
                "table ~ it; This table.; ''",
                "not & query; Not that one.; ''",
                "worker & not & queue; The worker never stops.; says “worker”, but not “queue” in that sentence",
                "doesn't ~ query; It doesn't.; ''"
            })
    @DisplayName("what was there and what was not is said in words, and nothing where only small words were there")
    void words(String pattern, String text, String words) {
        PatternSet set =
                PatternSet.compile(List.of(Pattern.parse(pattern)), TERMS, number -> Spelling.OFF, List.of(List.of(0)));
        try (Search search = set.search(Answer.of(text))) {
            assertEquals(List.of(), search.matches());
            Optional<NearMiss> miss = search.nearestMisses().get(0);
            assertEquals(words, miss.map(near -> NearMissWords.of(near, text)).orElse(""));
        }
    }
}
