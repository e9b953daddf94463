package dev.assay.text;

import java.util.Arrays;
import java.util.Collections;
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
    private final TokenList list;
    private final Clause[] clauses;
    private final Sentence[] sentences;
    private final List<Clause> clauseList;
    private final List<Sentence> sentenceList;
    private final List<Folding> foldings;

    /** The tokens as records, made when first asked for. */
    private volatile List<Token> tokens;

    /** Tags by sentence, filled when asked for. */
    private final AtomicReferenceArray<List<String>> tags;

    Answer(String text, TokenList list, Clause[] clauses, Sentence[] sentences, List<Folding> foldings) {
        this.text = text;
        this.list = list;
        this.clauses = clauses;
        this.sentences = sentences;
        this.clauseList = Collections.unmodifiableList(Arrays.asList(clauses));
        this.sentenceList = Collections.unmodifiableList(Arrays.asList(sentences));
        this.foldings = foldings;
        this.tags = new AtomicReferenceArray<>(sentences.length);
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
        return Phrases.tokens(checked(text));
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
            Sentence asked = sentences[sentence];
            known = Tagger.tags(text, list, asked.firstToken(), asked.endToken());
            tags.set(sentence, known);
        }
        return known;
    }

    /** All tokens, in the order of the text. What looks at single tokens is quicker by their indexes. */
    public List<Token> tokens() {
        List<Token> known = tokens;
        if (known == null) {
            known = List.copyOf(list.toTokens());
            tokens = known;
        }
        return known;
    }

    /** The number of tokens. */
    public int tokenCount() {
        return list.size();
    }

    /** The first UTF-16 unit of the token at an index. */
    public int start(int token) {
        return list.start(token);
    }

    /** The unit after the last one of the token at an index. */
    public int end(int token) {
        return list.end(token);
    }

    /** What the token at an index is compared by. */
    public WordForm form(int token) {
        return list.form(token);
    }

    /** The folded form of the token at an index. */
    public String folded(int token) {
        return list.folded(token);
    }

    /** The stem of the token at an index. */
    public String stem(int token) {
        return list.form(token).stem();
    }

    /** What the token at an index is. */
    public Token.Kind kind(int token) {
        return list.kind(token);
    }

    /** Whether distances count the token at an index: words and numbers do, symbols do not. */
    public boolean isWord(int token) {
        return list.isWord(token);
    }

    /** Whether the token at an index stands in a fenced block or between backticks. */
    public boolean isCode(int token) {
        return list.isCode(token);
    }

    /** The number of the compound that the token at an index is a part of, or -1. */
    public int compound(int token) {
        return list.compound(token);
    }

    /** The index of the sentence of the token at an index. */
    public int sentence(int token) {
        return list.sentence(token);
    }

    /** The index of the clause of the token at an index. */
    public int clause(int token) {
        return list.clause(token);
    }

    /** All clauses, in the order of their first tokens; every token belongs to one. */
    public List<Clause> clauses() {
        return clauseList;
    }

    /** All sentences, in the order of the text; every token belongs to one. */
    public List<Sentence> sentences() {
        return sentenceList;
    }

    /** The clause of the token at an index. */
    public Clause clauseOf(int token) {
        return clauses[list.clause(token)];
    }

    /** The sentence of the token at an index. */
    public Sentence sentenceOf(int token) {
        return sentences[list.sentence(token)];
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
        for (int i = list.end(earlier); i < list.start(later); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of words and numbers among the tokens. */
    public int wordCount() {
        return list.wordCount();
    }
}
