package dev.assay.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/**
 * The words of parts of a text by the rules of Unicode (UAX 29), as Lucene's {@code StandardTokenizer} finds them: by
 * the scanner in it, without the token stream around that one, whose classes take long to load. Emoji are left out. A
 * word of more than 255 units comes in pieces.
 */
final class LuceneWords {

    private final String text;
    private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(new StringReader(""));

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
        scanner.yyreset(new StringReader(text.substring(from, to)));
        try {
            for (int type = scanner.getNextToken();
                    type != StandardTokenizerImpl.YYEOF;
                    type = scanner.getNextToken()) {
                if (type != StandardTokenizerImpl.EMOJI_TYPE) {
                    int start = from + scanner.yychar();
                    add(start, start + scanner.yylength(), type == StandardTokenizerImpl.NUMERIC_TYPE);
                }
            }
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
