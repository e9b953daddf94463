package dev.assay.bench.peer;

/** Lucene's index of one text, stems included, which is asked for nothing. */
public final class IndexPeer implements Peer {

    private final LuceneWords words = new LuceneWords();

    @Override
    public void find(String text, Hits hits) {
        hits.add(
                -1,
                0,
                SentenceIndex.of(text, words).createSearcher().getIndexReader().numDocs());
    }
}
