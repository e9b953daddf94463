package dev.assay.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An answer taken apart: sentences, clauses and tokens, each with its place in the caller's text.
 *
 * <p>Offsets are UTF-16 units of {@link #text()}, half-open. Immutable and thread-safe.
 */
public final class Answer {

    /** The longest text that is taken apart, in UTF-16 units. */
    public static final int MAX_LENGTH = 1_048_576;

    private final String text;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final List<Sentence> sentences;
    private final List<Folding> foldings;
    private final int wordCount;

    /** Tags by sentence, filled when asked for. */
    private final AtomicReferenceArray<List<String>> tags;

    Answer(String text, List<Token> tokens, List<Clause> clauses, List<Sentence> sentences, List<Folding> foldings) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.clauses = List.copyOf(clauses);
        this.sentences = List.copyOf(sentences);
        this.foldings = List.copyOf(foldings);
        this.tags = new AtomicReferenceArray<>(sentences.size());
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                words++;
            }
        }
        this.wordCount = words;
    }

    /**
     * Takes an answer apart.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static Answer of(String text) {
        return new AnswerReader(checked(text)).read();
    }

    /**
     * The tokens of a phrase, as {@link #of} would make them of the same characters inside a sentence: no structure,
     * one sentence, one clause.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static List<Token> phrase(String text) {
        return List.copyOf(new AnswerReader(checked(text)).readPhrase());
    }

    private static String checked(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the text has " + text.length() + " UTF-16 units; at most " + MAX_LENGTH + " are taken");
        }
        return text;
    }

    /** The text as the caller gave it. */
    public String text() {
        return text;
    }

    /**
     * The part-of-speech tag (Penn Treebank) of each token of a sentence; computed when first asked for.
     *
     * @param sentence index of the sentence
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public List<String> tags(int sentence) {
        List<String> known = tags.get(sentence);
        if (known == null) {
            Sentence asked = sentences.get(sentence);
            known = Tagger.tags(text, tokens.subList(asked.firstToken(), asked.endToken()));
            tags.set(sentence, known);
        }
        return known;
    }

    /** All tokens, in the order of the text. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All clauses, in the order of their first tokens; every token belongs to one. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** All sentences, in the order of the text; every token belongs to one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The clause of the token at an index. */
    public Clause clauseOf(int token) {
        return clauses.get(tokens.get(token).clause());
    }

    /** The sentence of the token at an index. */
    public Sentence sentenceOf(int token) {
        return sentences.get(tokens.get(token).sentence());
    }

    /** Where words hold zero-width characters, look-alike letters or compatibility forms, in the order of the text. */
    public List<Folding> foldings() {
        return foldings;
    }

    /**
     * Whether one of some signs stands between a token and the one before it.
     *
     * @param token index of the token; nothing stands before the first
     * @param signs the signs, as a string of them
     */
    public boolean gapHolds(int token, String signs) {
        return token > 0 && holdsBetween(token - 1, token, signs);
    }

    /**
     * Whether one of some signs stands between two tokens.
     *
     * @param earlier index of a token
     * @param later index of one behind it
     * @param signs the signs, as a string of them
     */
    public boolean holdsBetween(int earlier, int later, String signs) {
        for (int i = tokens.get(earlier).end(); i < tokens.get(later).start(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of words and numbers among the tokens. */
    public int wordCount() {
        return wordCount;
    }
}
