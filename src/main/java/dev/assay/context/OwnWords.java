package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.Arrays;

/** Which words of a cue say what it says: a pattern that asks for them keeps them to itself. */
final class OwnWords {

    private OwnWords() {}

    /** Those that deny; if none does by itself, those that say more than "it is"; all if there are none of these either. */
    static int[] of(Answer answer, Match match) {
        int count = match.wordCount();
        int[] own = new int[count];
        int denying = 0;
        for (int i = 0; i < count; i++) {
            if (denies(answer.folded(match.word(i)))) {
                own[denying++] = match.word(i);
            }
        }
        if (denying > 0) {
            return first(own, denying);
        }
        int heavy = 0;
        for (int i = 0; i < count; i++) {
            if (!CueWords.LIGHT.has(answer.folded(match.word(i)))) {
                own[heavy++] = match.word(i);
            }
        }
        return heavy > 0 ? first(own, heavy) : match.words();
    }

    private static int[] first(int[] words, int count) {
        return count == words.length ? words : Arrays.copyOf(words, count);
    }

    /** Whether a word denies by itself. */
    private static boolean denies(String word) {
        return CueWords.NEGATIONS.has(word) || word.endsWith("n't");
    }
}
