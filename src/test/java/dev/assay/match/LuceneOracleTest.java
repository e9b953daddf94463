package dev.assay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.junit.jupiter.api.Test;

/** Random patterns in random texts: the shortest matches are those of Lucene's interval queries. */
class LuceneOracleTest {

    private static final int BATCH = 20;
    private static final int PAIRS = OracleRun.LONG ? 400_000 : 20_000;

    @Test
    void findsWhatIntervalQueriesFind() throws IOException {
        for (int batch = 0; batch < PAIRS / (BATCH * BATCH); batch++) {
            long seed = OracleRun.SEED + batch;
            SharedPatterns shared = new SharedPatterns(new Random(seed));
            List<Pattern> patterns = Stream.generate(shared::next).limit(BATCH).toList();
            PatternSet set = PatternSet.compile(patterns, Map.of());
            List<IntervalsSource> queries = patterns.stream()
                    .map(pattern -> LuceneIntervals.of(pattern.root()))
                    .toList();
            for (int i = 0; i < BATCH; i++) {
                compare(set, queries, shared.text(), seed);
            }
        }
    }

    private static void compare(PatternSet set, List<IntervalsSource> queries, String text, long seed)
            throws IOException {
        Answer answer = Answer.of(text);
        List<Match> matches = set.find(answer);
        for (Sentence sentence : answer.sentences()) {
            LuceneIntervals intervals = new LuceneIntervals(answer, sentence);
            for (int i = 0; i < set.patterns().size(); i++) {
                int number = i;
                Pattern pattern = set.patterns().get(i);
                Set<Place> found = matches.stream()
                        .filter(match -> match.pattern() == number)
                        .map(match -> new Place(match.firstToken(), match.lastToken()))
                        .filter(place -> answer.sentenceOf(place.first()).equals(sentence))
                        .collect(Collectors.toSet());
                assertEquals(
                        shortest(intervals.find(queries.get(i))),
                        shortest(found),
                        () -> "seed " + seed + ", '" + pattern + "' in '"
                                + text.substring(sentence.start(), sentence.end()) + "'");
            }
        }
    }

    private static Set<Place> shortest(Set<Place> places) {
        return places.stream()
                .filter(place -> places.stream().noneMatch(inner -> place.covers(inner) && !place.equals(inner)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
