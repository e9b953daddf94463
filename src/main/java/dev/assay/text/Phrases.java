package dev.assay.text;

import java.util.List;

/**
 * The tokens of phrases. Patterns and word lists ask for the same few thousand words again and again while they are
 * read and compiled, so that short ones are kept, in a table of fixed size in which a new one takes the place of another
 * of the same hash. The tokens of a phrase depend on nothing but its text, so it makes no difference which thread put
 * them there.
 */
final class Phrases {

    private static final int KEPT = 1 << 12;
    private static final int LONGEST_KEPT = 24;

    /** A phrase has final fields only, so that another thread sees all of it or none. */
    private record Phrase(String text, List<Token> tokens) {}

    private static final Phrase[] TABLE = new Phrase[KEPT];

    private Phrases() {}

    /** The tokens of a phrase: no structure, one sentence, one clause. */
    static List<Token> tokens(String text) {
        if (text.length() > LONGEST_KEPT) {
            return read(text);
        }
        int hash = text.hashCode();
        int place = Hashes.place(hash, KEPT);
        Phrase known = TABLE[place];
        if (known == null || !known.text().equals(text)) {
            known = new Phrase(text, read(text));
            TABLE[place] = known;
        }
        return known.tokens();
    }

    private static List<Token> read(String raw) {
        CleanText clean = CleanText.of(raw);
        String text = clean.text();
        TokenList tokens = new TokenList(text.length());
        Ranges whole = new Ranges();
        whole.add(0, text.length());
        new TokenScanner(text, tokens).scan(0, text.length(), new CodeSpans(text).of(whole), false);
        tokens.finish(clean);
        return List.copyOf(tokens.toTokens());
    }
}
