package dev.assay.bench.peer;

import org.apache.lucene.index.memory.MemoryIndex;

/** An index of the sentences of one text. */
final class SentenceIndex {

    static final String FIELD = "text";

    private SentenceIndex() {}

    static MemoryIndex of(String text, LuceneWords words) {
        MemoryIndex index = new MemoryIndex();
        for (String sentence : PlainSentences.of(text)) {
            index.addField(FIELD, words.tokenStream(FIELD, sentence), LuceneWords.BETWEEN_SENTENCES);
        }
        return index;
    }
}
