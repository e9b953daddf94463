package dev.assay.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * The words of parts of a text by the rules of Unicode (UAX 29), as Lucene's {@link StandardTokenizer} finds them,
 * copied out of its token stream. Emoji are left out. A word of more than 255 units comes in pieces.
 */
final class LuceneWords {

    private static final String NUMBER = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.NUM];
    private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];

    private final String text;
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    private final TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);

    private Ranges places = new Ranges();
    private boolean[] numbers = new boolean[16];
    private int current;

    LuceneWords(String text) {
        this.text = text;
    }

    /** Finds the words between two places, and stands before the first. */
    void find(int from, int to) {
        places = new Ranges();
        current = -1;
        try (StandardTokenizer open = tokenizer) {
            open.setReader(new StringReader(text.substring(from, to)));
            open.reset();
            while (open.incrementToken()) {
                if (!EMOJI.equals(type.type())) {
                    add(from + offset.startOffset(), from + offset.endOffset(), NUMBER.equals(type.type()));
                }
            }
            open.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private void add(int start, int end, boolean isNumber) {
        if (places.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        numbers[places.size()] = isNumber;
        places.add(start, end);
    }

    /** Goes to the next word found; false if there is none. */
    boolean next() {
        if (current + 1 >= places.size()) {
            return false;
        }
        current++;
        return true;
    }

    int start() {
        return places.start(current);
    }

    int end() {
        return places.end(current);
    }

    boolean isNumber() {
        return numbers[current];
    }
}
