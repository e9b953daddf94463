package dev.assay.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Lucene's interval queries, put one after the other to an index of the one text. Says which hold, not where. */
public final class IntervalQueryPeer implements Peer {

    private final LuceneWords words = new LuceneWords();
    private final List<Query> queries;

    public IntervalQueryPeer(List<Expression> patterns) {
        LuceneWords.allowLongQueries();
        IntervalTranslation translation = new IntervalTranslation(words);
        queries = patterns.stream()
                .<Query>map(pattern -> new IntervalQuery(SentenceIndex.FIELD, translation.of(pattern)))
                .toList();
    }

    @Override
    public void find(String text, Hits hits) {
        try {
            IndexSearcher searcher = SentenceIndex.of(text, words).createSearcher();
            for (int i = 0; i < queries.size(); i++) {
                if (searcher.count(queries.get(i)) > 0) {
                    hits.add(i, 0, 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }
}
