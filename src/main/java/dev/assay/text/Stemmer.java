package dev.assay.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Provisional: KStem alone. */
public final class Stemmer {
    private Stemmer() {}

    /** What the inflections of a folded word have in common. */
    public static String stem(String folded) {
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(folded));
        try (TokenStream words = new KStemFilter(whole)) {
            words.reset();
            words.incrementToken();
            return words.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
