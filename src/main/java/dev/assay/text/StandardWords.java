package dev.assay.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * The words of a text by the rules of Unicode (UAX 29), as Lucene's {@link StandardTokenizer} finds them, copied out of
 * its token stream. Emoji are left out. A word of more than 255 units comes in pieces.
 */
final class StandardWords {

    private static final String NUMBER = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];
    private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];

    private final Ranges places = new Ranges();
    private boolean[] numbers = new boolean[64];

    private StandardWords() {}

    static StandardWords of(String text) {
        StandardWords words = new StandardWords();
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                if (!EMOJI.equals(type.type())) {
                    words.add(offset.startOffset(), offset.endOffset(), NUMBER.equals(type.type()));
                }
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    private void add(int start, int end, boolean number) {
        if (places.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[places.size()] = number;
        places.add(start, end);
    }

    int size() {
        return places.size();
    }

    int start(int i) {
        return places.start(i);
    }

    int end(int i) {
        return places.end(i);
    }

    boolean isNumber(int i) {
        return numbers[i];
    }
}
