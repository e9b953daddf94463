package dev.assay.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.queries.intervals.IntervalQuery;

/**
 * Lucene's monitor, with the interval queries registered and filtered by their rarest terms. Says which hold, not where.
 * Keeps its index in memory and a thread that cleans up; never closed, as it lives as long as its process.
 */
public final class MonitorPeer implements Peer {

    private final Monitor monitor;

    public MonitorPeer(List<Expression> patterns) {
        LuceneWords words = new LuceneWords();
        LuceneWords.allowLongQueries();
        IntervalTranslation translation = new IntervalTranslation(words);
        List<MonitorQuery> queries = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            IntervalQuery query = new IntervalQuery(SentenceIndex.FIELD, translation.of(patterns.get(i)));
            queries.add(new MonitorQuery(String.valueOf(i), query));
        }
        try {
            monitor = new Monitor(words, new TermFilteredPresearcher());
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    @Override
    public void find(String text, Hits hits) {
        Document document = new Document();
        for (String sentence : PlainSentences.of(text)) {
            document.add(new TextField(SentenceIndex.FIELD, sentence, Field.Store.NO));
        }
        try {
            for (QueryMatch match :
                    monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
                hits.add(Integer.parseInt(match.getQueryId()), 0, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }
}
