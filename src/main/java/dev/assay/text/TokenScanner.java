package dev.assay.text;

/**
 * Finds the tokens of one sentence after the other: the parts of Lucene's words, and the operator signs between them.
 * One scanner serves one text.
 */
final class TokenScanner {

    private final String text;
    private final StandardWords words;
    private final TokenList tokens;
    private final WordForms forms = new WordForms();

    private int nextWord;
    private int nextCompound;

    /** Index of the token that a hyphen may join to the next word, or -1. */
    private int joinable = -1;

    TokenScanner(String text, TokenList tokens) {
        this.text = text;
        this.words = StandardWords.of(text);
        this.tokens = tokens;
    }

    /**
     * Adds the tokens between two places, which must lie behind those of the call before.
     *
     * @param sentence index of the sentence
     * @param code inline code; nothing else is code unless {@code allCode}
     */
    void scan(int start, int end, int sentence, Ranges code, boolean allCode) {
        CodeCursor cursor = new CodeCursor(code, start, allCode);
        while (nextWord < words.size() && words.end(nextWord) <= start) {
            nextWord++;
        }
        joinable = -1;
        int place = start;
        while (nextWord < words.size() && words.start(nextWord) < end) {
            int from = Math.max(start, words.start(nextWord));
            int to = Math.min(end, words.end(nextWord));
            symbols(place, from, start, end, sentence, cursor);
            word(from, to, words.isNumber(nextWord), sentence, cursor.isCode(from));
            place = to;
            if (words.end(nextWord) > end) {
                break;
            }
            nextWord++;
        }
        symbols(place, end, start, end, sentence, cursor);
    }

    private void symbols(int from, int to, int start, int end, int sentence, CodeCursor cursor) {
        for (int i = from; i < to; i++) {
            WordForm form = Symbols.at(text, i, start, end);
            if (form != null) {
                tokens.add(i, i + 1, Token.Kind.SYMBOL, form, sentence, -1, cursor.isCode(i));
                joinable = -1;
                continue;
            }
            int digit = Symbols.raisedDigit(text.charAt(i));
            if (digit >= 0) {
                String surface = String.valueOf(text.charAt(i));
                WordForm number = new WordForm(surface, String.valueOf(digit), String.valueOf(digit), false, true);
                tokens.add(i, i + 1, Token.Kind.NUMBER, number, sentence, -1, cursor.isCode(i));
                joinable = -1;
            }
        }
    }

    private void word(int from, int to, boolean number, int sentence, boolean code) {
        boolean mixes = Folder.mixes(text, from, to);
        int compound = hyphenated(from, number);
        if (number || Identifiers.isPlain(text, from, to) || Folder.isDottedLetters(text, from, to)) {
            add(from, to, number, mixes, sentence, compound, code);
        } else {
            Ranges parts = Identifiers.parts(text, from, to);
            int shared = parts.size() > 1 && compound < 0 ? nextCompound++ : compound;
            for (int i = 0; i < parts.size(); i++) {
                boolean digits = isNumber(parts.start(i), parts.end(i));
                add(parts.start(i), parts.end(i), digits, mixes, sentence, shared, code);
            }
        }
        joinable = tokens.size() > 0 && tokens.end(tokens.size() - 1) == to ? tokens.size() - 1 : -1;
    }

    private void add(int from, int to, boolean number, boolean mixes, int sentence, int compound, boolean code) {
        WordForm form = forms.of(text, from, to, mixes);
        Token.Kind kind = number ? Token.Kind.NUMBER : Token.Kind.WORD;
        tokens.add(from, to, kind, form, sentence, compound, code);
    }

    /** The number of the compound that a hyphen before {@code from} makes, or -1; a range of numbers is none. */
    private int hyphenated(int from, boolean number) {
        if (joinable < 0 || tokens.end(joinable) != from - 1 || !isHyphen(text.charAt(from - 1))) {
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

    /** Walks along the code of a block. */
    private static final class CodeCursor {
        private final Ranges code;
        private final boolean all;
        private int next;

        CodeCursor(Ranges code, int start, boolean all) {
            this.code = code;
            this.next = code.firstEndingAfter(start);
            this.all = all;
        }

        boolean isCode(int place) {
            while (next < code.size() && code.end(next) <= place) {
                next++;
            }
            return all || (next < code.size() && code.start(next) <= place);
        }
    }
}
