package dev.assay.text;

/**
 * Finds the tokens of one sentence after the other: the parts of words, and the operator signs between them. One
 * scanner serves one text.
 */
final class TokenScanner {

    private final String text;
    private final WordScanner words;
    private final TokenList tokens;
    private final WordForms forms = new WordForms();

    /** Whether the word that the scanner of words stands at is still to be taken, or a part of it. */
    private boolean pending;

    private int nextCompound;

    /** Index of the token that a hyphen may join to the next word, or -1. */
    private int joinable = -1;

    private Ranges code = Ranges.NONE;
    private int nextCode;
    private boolean allCode;

    TokenScanner(String text, TokenList tokens) {
        this.text = text;
        this.words = new WordScanner(text);
        this.pending = words.next();
        this.tokens = tokens;
    }

    /**
     * Adds the tokens between two places, which must lie behind those of the call before.
     *
     * @param inline inline code; nothing else is code unless {@code all}
     */
    void scan(int start, int end, Ranges inline, boolean all) {
        code = inline;
        nextCode = inline.firstEndingAfter(start);
        allCode = all;
        joinable = -1;
        while (pending && words.end() <= start) {
            pending = words.next();
        }
        int place = start;
        while (pending && words.start() < end) {
            int from = Math.max(start, words.start());
            symbols(place, from, start, end);
            if (words.end() > end) {
                part(from, end);
                place = end;
                break;
            }
            place = words.end();
            if (from == words.start()) {
                word(from, place, words.isPlain(), words.hash());
            } else {
                part(from, place);
            }
            pending = words.next();
        }
        symbols(place, end, start, end);
    }

    private boolean isCode(int place) {
        while (nextCode < code.size() && code.end(nextCode) <= place) {
            nextCode++;
        }
        return allCode || (nextCode < code.size() && code.start(nextCode) <= place);
    }

    private void symbols(int from, int to, int start, int end) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            WordForm form = Symbols.at(text, i, start, end);
            if (form != null) {
                tokens.add(i, i + 1, Token.Kind.SYMBOL, form, -1, isCode(i));
                joinable = -1;
            } else if (Symbols.raisedDigit(c) >= 0) {
                tokens.add(i, i + 1, Token.Kind.NUMBER, Symbols.raisedForm(c), -1, isCode(i));
                joinable = -1;
            }
        }
    }

    /** Takes a part of a word that a sentence ends in. */
    private void part(int from, int to) {
        word(from, to, Identifiers.isPlain(text, from, to), WordForms.hash(text, from, to));
    }

    private void word(int from, int to, boolean plain, int hash) {
        boolean number = words.isNumber();
        boolean isCode = isCode(from);
        boolean mixes = words.isForeign() && Folder.mixes(text, from, to);
        int compound = joinable >= 0 ? hyphenated(from, number) : -1;
        if (number || plain || Folder.isDottedLetters(text, from, to)) {
            add(from, to, number, forms.of(text, from, to, hash, mixes), compound, isCode);
        } else {
            Ranges parts = Identifiers.parts(text, from, to);
            int shared = parts.size() > 1 && compound < 0 ? nextCompound++ : compound;
            for (int i = 0; i < parts.size(); i++) {
                int first = parts.start(i);
                int last = parts.end(i);
                WordForm form = forms.of(text, first, last, WordForms.hash(text, first, last), mixes);
                add(first, last, isNumber(first, last), form, shared, isCode);
            }
        }
        joinable = tokens.size() > 0 && tokens.end(tokens.size() - 1) == to ? tokens.size() - 1 : -1;
    }

    private void add(int from, int to, boolean number, WordForm form, int compound, boolean isCode) {
        tokens.add(from, to, number ? Token.Kind.NUMBER : Token.Kind.WORD, form, compound, isCode);
    }

    /** The number of the compound that a hyphen before {@code from} makes, or -1; a range of numbers is none. */
    private int hyphenated(int from, boolean number) {
        if (tokens.end(joinable) != from - 1 || !isHyphen(text.charAt(from - 1))) {
            return -1;
        }
        if (number && tokens.kind(joinable) == Token.Kind.NUMBER) {
            return -1;
        }
        if (tokens.compound(joinable) < 0) {
            tokens.compound(joinable, nextCompound++);
        }
        return tokens.compound(joinable);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }
}
