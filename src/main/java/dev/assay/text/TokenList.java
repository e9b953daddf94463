package dev.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of an answer while they are found, in parallel arrays. Offsets are those of the clean text. */
final class TokenList {

    private static final Token.Kind[] KINDS = Token.Kind.values();
    private static final int SYMBOL = Token.Kind.SYMBOL.ordinal();

    /** Room for the tokens of most answers; more is made when needed. */
    private static final int MOST_AT_FIRST = 1_000;

    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private WordForm[] forms;
    private int[] sentences;
    private int[] clauses;

    /** The compounds that tokens are parts of; null while there are none. */
    private int[] compounds;

    /** Which tokens are code; null while none is. */
    private boolean[] code;

    private int size;
    private int words;
    private boolean folded;

    /** @param length the number of UTF-16 units of the text */
    TokenList(int length) {
        int room = Math.min(8 + length / 5, MOST_AT_FIRST);
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        forms = new WordForm[room];
        sentences = new int[room];
        clauses = new int[room];
    }

    void add(int start, int end, Token.Kind kind, WordForm form, int compound, boolean isCode) {
        if (size == starts.length) {
            grow(2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        forms[size] = form;
        if (compound >= 0 || compounds != null) {
            compound(size, compound);
        }
        if (isCode) {
            code = code == null ? new boolean[starts.length] : code;
            code[size] = true;
        }
        words += kind == Token.Kind.SYMBOL ? 0 : 1;
        folded |= form.lookAlike() || form.compatibility();
        size++;
    }

    private void grow(int length) {
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        kinds = Arrays.copyOf(kinds, length);
        forms = Arrays.copyOf(forms, length);
        sentences = Arrays.copyOf(sentences, length);
        clauses = Arrays.copyOf(clauses, length);
        compounds = compounds == null ? null : Arrays.copyOf(compounds, length);
        code = code == null ? null : Arrays.copyOf(code, length);
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
        return kinds[i] != SYMBOL;
    }

    /** The number of words and numbers. */
    int wordCount() {
        return words;
    }

    /** Whether a form is another than what is seen, but for case and quotes. */
    boolean hasFolded() {
        return folded;
    }

    boolean isCode(int i) {
        return code != null && code[i];
    }

    int compound(int i) {
        return compounds == null ? -1 : compounds[i];
    }

    void compound(int i, int compound) {
        if (compounds == null) {
            compounds = new int[starts.length];
            Arrays.fill(compounds, 0, size, -1);
        }
        compounds[i] = compound;
    }

    /** Gives the tokens from {@code first} to {@code end} their sentence. */
    void sentence(int first, int end, int sentence) {
        Arrays.fill(sentences, first, end, sentence);
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

    /** Makes all offsets those of the caller's text; nothing is added afterwards. */
    void finish(CleanText clean) {
        if (clean.isRaw()) {
            return;
        }
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
                    compound(i),
                    isCode(i)));
        }
        return tokens;
    }
}
