package dev.assay.text;

import java.util.List;

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

    Answer(String text, List<Token> tokens, List<Clause> clauses, List<Sentence> sentences) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.clauses = List.copyOf(clauses);
        this.sentences = List.copyOf(sentences);
    }

    /** The text as the caller gave it. */
    public String text() {
        return text;
    }

    /**
     * Takes an answer apart.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static Answer of(String text) {
        return Provisional.of(text);
    }

    /**
     * The tokens of a phrase, as {@link #of} would make them of the same characters inside a sentence: no structure,
     * one sentence, one clause.
     */
    public static List<Token> phrase(String text) {
        return Provisional.of(text).tokens();
    }

    /**
     * The part-of-speech tag (Penn Treebank) of each token of a sentence; computed when first asked for.
     *
     * @param sentence index of the sentence
     */
    public List<String> tags(int sentence) {
        return java.util.Collections.nCopies(
                sentences.get(sentence).endToken() - sentences.get(sentence).firstToken(), "NN");
    }

    /** All tokens, in the order of the text. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All clauses, in the order of the text; every token belongs to one. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** All sentences, in the order of the text; every token belongs to one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The number of words and numbers among the tokens. */
    public int wordCount() {
        int count = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                count++;
            }
        }
        return count;
    }
}
