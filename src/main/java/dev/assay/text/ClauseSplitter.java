package dev.assay.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

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

    private final List<Clause> clauses = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int[] endTokens = new int[16];
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
        open.clear();
        brackets = 0;
        begin();
        int nextBreak = breaks.firstEndingAfter(tokens.start(first) - 1);
        for (int i = first; i < end; i++) {
            boolean lineBreak = false;
            while (nextBreak < breaks.size() && breaks.start(nextBreak) <= tokens.start(i)) {
                lineBreak |= i > first && breaks.start(nextBreak) >= tokens.end(i - 1);
                nextBreak++;
            }
            if (isBracket(i, "([") && opens(i)) {
                brackets++;
                begin();
            } else if (i > first && (lineBreak || words.begins(i, clauseStart(i), end))) {
                int from = words.withCoordinator(i, clauseStart(i));
                endBefore(from, open.pop());
                begin();
                for (int moved = from; moved < i; moved++) {
                    assign(moved, sentence);
                }
            }
            assign(i, sentence);
            if (brackets > 0 && isBracket(i, ")]")) {
                brackets--;
                open.pop();
            }
        }
    }

    /** Begins a clause, which gets its number with its first token. */
    private void begin() {
        open.push(UNNUMBERED);
    }

    private void assign(int token, int sentence) {
        if (open.peek() == UNNUMBERED) {
            open.pop();
            open.push(clauses.size());
            clauses.add(new Clause(clauses.size(), sentence, token, token));
        }
        int clause = open.peek();
        if (clause >= endTokens.length) {
            endTokens = Arrays.copyOf(endTokens, 2 * clause);
        }
        endTokens[clause] = token + 1;
        tokens.clause(token, clause);
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
        int clause = open.peek();
        return clause == UNNUMBERED ? before : clauses.get(clause).firstToken();
    }

    private boolean isBracket(int token, String signs) {
        return !tokens.isCode(token)
                && !tokens.isWord(token)
                && signs.indexOf(tokens.folded(token).charAt(0)) >= 0;
    }

    /** Whether a bracket opens an aside: it touches no word before it, as a call's would. */
    private boolean opens(int token) {
        int place = tokens.start(token);
        return brackets < DEEPEST && (place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1)));
    }

    List<Clause> clauses() {
        List<Clause> result = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            result.add(new Clause(clause.index(), clause.sentence(), clause.firstToken(), endTokens[clause.index()]));
        }
        return result;
    }
}
