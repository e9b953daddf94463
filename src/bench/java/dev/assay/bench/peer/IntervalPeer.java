package dev.assay.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Lucene's intervals, asked one after the other for all their places in an index of the one text. */
public final class IntervalPeer implements Peer {

    private final LuceneWords words = new LuceneWords();
    private final List<IntervalsSource> sources;

    public IntervalPeer(List<Expression> patterns) {
        IntervalTranslation translation = new IntervalTranslation(words);
        sources = patterns.stream().map(translation::of).toList();
    }

    @Override
    public void find(String text, Hits hits) {
        try {
            IndexSearcher searcher = SentenceIndex.of(text, words).createSearcher();
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                for (int i = 0; i < sources.size(); i++) {
                    add(i, sources.get(i).intervals(SentenceIndex.FIELD, leaf), hits);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
    }

    private static void add(int pattern, IntervalIterator found, Hits hits) throws IOException {
        if (found == null || found.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
            return;
        }
        while (found.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            hits.add(pattern, found.start(), found.end() + 1);
        }
    }
}
