package dev.assay.text;

import java.util.Arrays;

/**
 * Splits the tokens of a sentence into clauses. Brackets hold a clause of their own, and the one around them goes on
 * after it; everything else ends one clause and begins the next. Linear: each word looks at a bounded number of others.
 * One splitter serves one text.
 */
final class ClauseSplitter {

    /** Deeper brackets stay in the clause around them. */
    private static final int DEEPEST = 8;

    private static final int UNNUMBERED = -1;

    private final String text;
    private final TokenList tokens;
    private final ClauseWords words;

    /** The clauses so far, by number. */
    private int[] sentences = new int[32];

    private int[] firstTokens = new int[32];
    private int[] endTokens = new int[32];
    private int size;

    /** The numbers of the clause at a place and of those around it, outermost first. */
    private final int[] open = new int[DEEPEST + 1];

    private int brackets;

    ClauseSplitter(String text, TokenList tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = new ClauseWords(text, tokens);
    }

    /**
     * Gives each token of a sentence its clause.
     *
     * @param breaks line breaks that end a clause, as empty ranges in rising order
     */
    void split(int sentence, int first, int end, Ranges breaks) {
        brackets = 0;
        begin();
        int nextBreak = breaks.firstEndingAfter(tokens.start(first) - 1);
        for (int i = first; i < end; i++) {
            boolean lineBreak = false;
            while (nextBreak < breaks.size() && breaks.start(nextBreak) <= tokens.start(i)) {
                lineBreak |= i > first && breaks.start(nextBreak) >= tokens.end(i - 1);
                nextBreak++;
            }
            boolean sign = !tokens.isWord(i) && !tokens.isCode(i);
            if (sign && isBracket(i, "([") && opens(i)) {
                brackets++;
                begin();
            } else if (i > first && (lineBreak || words.begins(i, clauseStart(i), end))) {
                int from = words.withCoordinator(i, clauseStart(i));
                endBefore(from, open[brackets]);
                begin();
                for (int moved = from; moved < i; moved++) {
                    assign(moved, sentence);
                }
            }
            assign(i, sentence);
            if (sign && brackets > 0 && isBracket(i, ")]")) {
                brackets--;
            }
        }
    }

    /** Begins a clause, which gets its number with its first token. */
    private void begin() {
        open[brackets] = UNNUMBERED;
    }

    private void assign(int token, int sentence) {
        if (open[brackets] == UNNUMBERED) {
            open[brackets] = add(token, sentence);
        }
        int clause = open[brackets];
        endTokens[clause] = token + 1;
        tokens.clause(token, clause);
    }

    private int add(int token, int sentence) {
        if (size == sentences.length) {
            sentences = Arrays.copyOf(sentences, 2 * size);
            firstTokens = Arrays.copyOf(firstTokens, 2 * size);
            endTokens = Arrays.copyOf(endTokens, 2 * size);
        }
        sentences[size] = sentence;
        firstTokens[size] = token;
        return size++;
    }

    /** Takes the tokens from {@code token} on away from a clause, which keeps one at least. */
    private void endBefore(int token, int clause) {
        if (clause == UNNUMBERED || endTokens[clause] <= token) {
            return;
        }
        int end = token;
        while (tokens.clause(end - 1) != clause) {
            end--;
        }
        endTokens[clause] = end;
    }

    /** The first token of the clause that goes on before a token; that token if none does. */
    private int clauseStart(int before) {
        int clause = open[brackets];
        return clause == UNNUMBERED ? before : firstTokens[clause];
    }

    private boolean isBracket(int symbol, String signs) {
        return signs.indexOf(tokens.folded(symbol).charAt(0)) >= 0;
    }

    /** Whether a bracket opens an aside: it touches no word before it, as a call's would. */
    private boolean opens(int token) {
        int place = tokens.start(token);
        return brackets < DEEPEST && (place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1)));
    }

    Clause[] clauses() {
        Clause[] result = new Clause[size];
        for (int i = 0; i < size; i++) {
            result[i] = new Clause(i, sentences[i], firstTokens[i], endTokens[i]);
        }
        return result;
    }
}
