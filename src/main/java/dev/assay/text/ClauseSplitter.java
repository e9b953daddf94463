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
        begin(sentence, first);
        int nextBreak = breaks.firstEndingAfter(tokens.start(first) - 1);
        for (int i = first; i < end; i++) {
            boolean lineBreak = false;
            while (nextBreak < breaks.size() && breaks.start(nextBreak) <= tokens.start(i)) {
                lineBreak |= i > first && breaks.start(nextBreak) >= tokens.end(i - 1);
                nextBreak++;
            }
            if (isBracket(i, "([") && opens(i)) {
                brackets++;
                begin(sentence, i);
            } else if (i > first && (lineBreak || words.begins(i, clauseStart(i), end))) {
                int from = words.withCoordinator(i, clauseStart(i));
                open.pop();
                begin(sentence, from);
                for (int moved = from; moved < i; moved++) {
                    assign(moved);
                }
            }
            assign(i);
            if (brackets > 0 && isBracket(i, ")]")) {
                brackets--;
                open.pop();
            }
        }
    }

    private void begin(int sentence, int first) {
        open.push(clauses.size());
        clauses.add(new Clause(clauses.size(), sentence, first, first));
    }

    private void assign(int token) {
        int clause = open.peek();
        if (clause >= endTokens.length) {
            endTokens = Arrays.copyOf(endTokens, 2 * clause);
        }
        endTokens[clause] = token + 1;
        tokens.clause(token, clause);
    }

    private int clauseStart(int before) {
        return Math.min(before, clauses.get(open.peek()).firstToken());
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
