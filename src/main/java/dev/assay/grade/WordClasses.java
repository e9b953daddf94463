package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.WordMasks;
import java.util.List;
import java.util.Set;

/**
 * What single words are to those who look for lists, echoes and languages: a bit for each set of {@link Wording} that
 * holds a word. Immutable and thread-safe.
 */
final class WordClasses {

    /** Has no content of its own; this and the next two are sets of words as they stand, in the order of their bits. */
    static final int FUNCTION = 1;

    /** Joins the terms of a list. */
    static final int JOINING = 1 << 1;

    /** Is of the first person. */
    static final int OWN = 1 << 2;

    /** Is what people say around an answer; this and the next three are sets of stems, in the order of their bits. */
    static final int COURTESY = 1;

    /** Announces a list of terms. */
    static final int ANNOUNCING = 1 << 1;

    /** Names nothing. */
    static final int VAGUE = 1 << 2;

    /** Tells nobody what to do. */
    static final int EMPTY_ACTION = 1 << 3;

    private final WordMasks folded;
    private final WordMasks stems;

    WordClasses(
            Set<String> function,
            Set<String> joining,
            Set<String> courtesy,
            Set<String> announcing,
            CaseWording cases) {
        this.folded = WordMasks.of(List.of(function, joining, cases.own()));
        this.stems = WordMasks.of(List.of(courtesy, announcing, cases.vague(), cases.emptyActions()));
    }

    /** Whether a token is in one of some sets of words as they stand. */
    boolean is(Answer answer, int token, int sets) {
        return (folded.of(answer.folded(token)) & sets) != 0;
    }

    /** Whether a token is in one of some sets of stems. */
    boolean hasStem(Answer answer, int token, int sets) {
        return (stems.of(answer.stem(token)) & sets) != 0;
    }

    /** Whether a token is a word, and no function word. */
    boolean isContent(Answer answer, int token) {
        return answer.isWord(token) && !is(answer, token, FUNCTION);
    }

    /** Whether a token has a letter in lower case. */
    static boolean hasLowerCase(Answer answer, int token) {
        String word = answer.form(token).surface();
        // Most words end in one.
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
