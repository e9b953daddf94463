package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of an answer while they are found, in parallel arrays. Offsets are those of the clean text. */
final class TokenList {

    private static final Token.Kind[] KINDS = Token.Kind.values();

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    private WordForm[] forms = new WordForm[64];
    private int[] sentences = new int[64];
    private int[] clauses = new int[64];
    private int[] compounds = new int[64];
    private boolean[] code = new boolean[64];
    private int size;

    void add(int start, int end, Token.Kind kind, WordForm form, int sentence, int compound, boolean isCode) {
        if (size == starts.length) {
            grow(2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        forms[size] = form;
        sentences[size] = sentence;
        compounds[size] = compound;
        code[size] = isCode;
        size++;
    }

    private void grow(int length) {
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        kinds = Arrays.copyOf(kinds, length);
        forms = Arrays.copyOf(forms, length);
        sentences = Arrays.copyOf(sentences, length);
        clauses = Arrays.copyOf(clauses, length);
        compounds = Arrays.copyOf(compounds, length);
        code = Arrays.copyOf(code, length);
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    Token.Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    WordForm form(int i) {
        return forms[i];
    }

    String folded(int i) {
        return forms[i].folded();
    }

    boolean isWord(int i) {
        return kind(i) != Token.Kind.SYMBOL;
    }

    boolean isCode(int i) {
        return code[i];
    }

    int compound(int i) {
        return compounds[i];
    }

    void compound(int i, int compound) {
        compounds[i] = compound;
    }

    void sentence(int i, int sentence) {
        sentences[i] = sentence;
    }

    int sentence(int i) {
        return sentences[i];
    }

    int clause(int i) {
        return clauses[i];
    }

    void clause(int i, int clause) {
        clauses[i] = clause;
    }

    /** Cuts the arrays to their size and makes all offsets those of the caller's text; nothing is added afterwards. */
    void finish(CleanText clean) {
        grow(size);
        for (int i = 0; i < size; i++) {
            int start = clean.start(starts[i]);
            ends[i] = clean.end(ends[i]);
            starts[i] = start;
        }
    }

    /** The tokens as records. */
    List<Token> toTokens() {
        List<Token> tokens = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            WordForm form = forms[i];
            tokens.add(new Token(
                    i,
                    starts[i],
                    ends[i],
                    kind(i),
                    form.surface(),
                    form.folded(),
                    form.stem(),
                    sentences[i],
                    clauses[i],
                    compounds[i],
                    code[i]));
        }
        return tokens;
    }
}
