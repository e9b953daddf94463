package dev.assay.bench.peer;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest split into sentences that does: behind a full stop, a question mark or an exclamation mark with a space
 * after it, and before blank lines, list items, headings and indented lines.
 */
public final class PlainSentences {

    private PlainSentences() {}

    /** The sentences of a text, in its order; together they are the text. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (ends(text.charAt(i), text.charAt(i + 1))) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        sentences.add(text.substring(start));
        return sentences;
    }

    private static boolean ends(char sign, char next) {
        if (sign == '\n') {
            return !Character.isLetterOrDigit(next) || Character.isDigit(next);
        }
        return (sign == '.' || sign == '?' || sign == '!') && Character.isWhitespace(next);
    }
}
