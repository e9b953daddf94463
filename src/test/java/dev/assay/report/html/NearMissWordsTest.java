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
                "drop & column & release & $big; The release will drop a column.;"
                        + " close: “release will drop a column”, without “large” or the like",
                "drop & column & release & $gate; The release will drop a column.;"
                        + " close: “release will drop a column”, without “review”",
                "worker <before> broker; The broker has a worker.; close: “broker has a worker”, which does not say “before”",
                "worker ...2 broker; The broker knows of each worker.;"
                        + " close: “broker knows of each worker”, but too far apart or in another order",
                "worker ...2 brok*; The brokers know of each worker.;"
                        + " close: “brokers know of each worker”, but too far apart or in another order",
                "$gate & query; One query.; ''",
                "$gate & query & table; The query has a table.; ''",
                "drop & it & we & $gate; Then we drop it.; ''",
                "worker ...2 broker; The broker of the third of the seven services that we had to move does not know of each worker.; ''",
                "it ~ query; It is nothing.; ''",
                "table ~ it; This table.; ''",
                "not & query; Not that one.; ''",
                "worker & not & queue; The worker never stops.; ''",
                "doesn't ~ query; It doesn't.; ''"
            })
    @DisplayName(
            "what came near is told in the words of the answer, and nothing where little of a pattern or only small words were there")
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
