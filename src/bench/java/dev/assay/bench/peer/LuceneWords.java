package dev.assay.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.IndexSearcher;

/**
 * The words of a text for the peers: each once as written, in lower case and with a mark before it, and once as Porter's
 * stem, at the same position. The values of a field are its sentences, and lie so far apart that nothing reaches from one
 * into the next.
 */
final class LuceneWords extends Analyzer {

    /** Between two sentences; no sentence has as many words. */
    static final int BETWEEN_SENTENCES = 1_000;

    /** Before a word as it is written. */
    static final char AS_WRITTEN = '=';

    /** By default Lucene refuses queries of more than 1,024 terms, which terms within terms come to. */
    static void allowLongQueries() {
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream both = new KeywordRepeatFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new Marked(new PorterStemFilter(both)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_SENTENCES;
    }

    /**
     * A word.
     *
     * @param surface as it stands in the text
     * @param written in lower case
     * @param stem Porter's
     */
    record Form(String surface, String written, String stem) {}

    /** The words of a text. */
    List<Form> words(String text) {
        List<Form> forms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String written = term.subSequence(1, term.length()).toString();
                stream.incrementToken();
                String surface = text.substring(place.startOffset(), place.endOffset());
                forms.add(new Form(surface, written, term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return forms;
    }

    /** Puts the mark before words as they are written, which are those that were not stemmed. */
    private static final class Marked extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final KeywordAttribute unstemmed = addAttribute(KeywordAttribute.class);

        Marked(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (unstemmed.isKeyword()) {
                int length = term.length();
                char[] marked = term.resizeBuffer(length + 1);
                System.arraycopy(marked, 0, marked, 1, length);
                marked[0] = AS_WRITTEN;
                term.setLength(length + 1);
            }
            return true;
        }
    }
}
