package dev.assay.text;

import java.util.Arrays;
import java.util.List;

/**
 * Part-of-speech tags: the tokens of a sentence are cut into the words that {@link WordClasses} knows, and {@link
 * PennTags} finds the finer tags of the Penn Treebank from their classes and the tokens' forms. One object serves one
 * sentence.
 */
final class Tagger {

    /** The time and memory of one call rise faster than the number of its words, so longer sentences come in pieces. */
    private static final int LONGEST = 200;

    private final String text;
    private final TokenList tokens;
    private String[] words;
    private int size;

    private Tagger(String text, TokenList tokens, int count) {
        this.text = text;
        this.tokens = tokens;
        this.words = new String[count + count / 4 + 4];
    }

    /** A tag for each token from {@code first} to {@code end}; {@code text} is what their offsets count in. */
    static List<String> tags(String text, TokenList tokens, int first, int end) {
        Tagger tagger = new Tagger(text, tokens, end - first);
        int[] places = tagger.cut(first, end);
        int[] classes = tagger.classes();
        int[] own = new int[places.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = classes[places[i]];
        }
        return PennTags.of(tokens, first, own);
    }

    /** Fills the words, and gives the place of each token's first one. */
    private int[] cut(int first, int end) {
        int[] places = new int[end - first];
        for (int i = first; i < end; i++) {
            String surface = tokens.form(i).surface();
            if (i > first) {
                punctuation(tokens.end(i - 1), tokens.start(i));
                if (isJoined(i)) {
                    words[size - 1] += text.charAt(tokens.start(i) - 1) + surface;
                    places[i - first] = size - 1;
                    continue;
                }
            }
            places[i - first] = size;
            word(surface);
        }
        return places;
    }

    private void add(String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        words[size++] = word;
    }

    /** Whether a token and the one before are parts of one name, which is one word to the model: {@code select_related}. */
    private boolean isJoined(int token) {
        int start = tokens.start(token);
        char sign = start > 0 ? text.charAt(start - 1) : ' ';
        return tokens.compound(token) >= 0
                && tokens.compound(token) == tokens.compound(token - 1)
                && start == tokens.end(token - 1) + 1
                && (sign == '_' || sign == '.');
    }

    private void punctuation(int start, int end) {
        int last = Math.min(end, start + LONGEST);
        for (int i = start; i < last; i++) {
            char c = text.charAt(i);
            if (c != ' ' && ".,;:?!\"-\u2013\u2014\u201C\u201D".indexOf(c) >= 0) {
                add(String.valueOf(c));
            }
        }
    }

    /** Splits contractions as the model's training text does: do n't, we 've, task 's. */
    private void word(String surface) {
        int quote = Math.max(surface.lastIndexOf('\''), surface.lastIndexOf('\u2019'));
        if (quote <= 0) {
            add(surface);
            return;
        }
        boolean negated = surface.length() == quote + 2
                && quote > 1
                && "tT".indexOf(surface.charAt(quote + 1)) >= 0
                && "nN".indexOf(surface.charAt(quote - 1)) >= 0;
        int split = negated ? quote - 1 : quote;
        add(surface.substring(0, split));
        add(surface.substring(split).replace('\u2019', '\''));
    }

    private int[] classes() {
        if (size <= LONGEST) {
            return WordClasses.of(Arrays.copyOf(words, size));
        }
        int[] classes = new int[size];
        for (int start = 0; start < size; start += LONGEST) {
            int[] piece = WordClasses.of(Arrays.copyOfRange(words, start, Math.min(size, start + LONGEST)));
            System.arraycopy(piece, 0, classes, start, piece.length);
        }
        return classes;
    }
}
