package dev.assay.match;

import dev.assay.text.Answer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The names in an answer whose parts are tokens of their own: {@code prefetch_related}, {@code selectRelated}. The
 * steps of a path ({@code order.items}) and what a hyphen joins are words by themselves. Immutable.
 */
final class Names {

    private final Answer answer;

    Names(Answer answer) {
        this.answer = answer;
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
        while (last + 1 < answer.tokenCount() && areOneName(last)) {
            last++;
        }
        int from = Arrays.binarySearch(words, first);
        int to = Arrays.binarySearch(words, last);
        return from >= 0 && to - from == last - first;
    }

    /** Whether a token and the next are parts of one name. */
    private boolean areOneName(int token) {
        if (answer.compound(token) < 0 || answer.compound(token) != answer.compound(token + 1)) {
            return false;
        }
        for (int i = answer.end(token); i < answer.start(token + 1); i++) {
            if (answer.text().charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }
}
