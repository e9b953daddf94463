package dev.assay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's StandardTokenizer and LowerCaseFilter, asked for each word and its offsets. */
final class TokenizerScan implements Work.Task {

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    @Override
    public Object with(Text text) {
        int sum = 0;
        try (TokenStream words = analyzer.tokenStream("", text.characters())) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                sum += term.length() + place.startOffset() + place.endOffset();
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return sum;
    }
}
