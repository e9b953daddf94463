package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The names in an answer whose parts are tokens of their own: {@code prefetch_related}, {@code selectRelated}. The
 * steps of a path ({@code order.items}) and what a hyphen joins are words by themselves. Immutable.
 */
final class Names {

    private final String text;
    private final List<Token> tokens;

    Names(Answer answer) {
        text = answer.text();
        tokens = answer.tokens();
    }

    /**
     * Whether all parts of a name are among some tokens, for each of the tokens that is misspelled. A name with a
     * misspelled part may be a name for something else.
     *
     * @param words indexes of tokens, ascending
     * @param misspelled indexes of the misspelled tokens of the answer
     */
    boolean areWhole(int[] words, BitSet misspelled) {
        for (int word : words) {
            if (misspelled.get(word) && !isWhole(word, words)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(int word, int[] words) {
        int first = word;
        while (first > 0 && areOneName(first - 1)) {
            first--;
        }
        int last = word;
        while (last + 1 < tokens.size() && areOneName(last)) {
            last++;
        }
        int from = Arrays.binarySearch(words, first);
        int to = Arrays.binarySearch(words, last);
        return from >= 0 && to - from == last - first;
    }

    /** Whether a token and the next are parts of one name. */
    private boolean areOneName(int token) {
        Token one = tokens.get(token);
        Token next = tokens.get(token + 1);
        if (one.compound() < 0 || one.compound() != next.compound()) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            if (text.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }
}
