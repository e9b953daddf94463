package dev.assay.grade;

import dev.assay.text.Answer;
import dev.assay.text.Token;

/** Arrows between words, drawn as one sign or as {@code ->} or {@code =>}. */
final class Arrows {

    private static final String SIGNS = "→⇒➔➜⟶";

    private Arrows() {}

    /** Whether an arrow ends right before a token. */
    static boolean before(Answer answer, int token) {
        if (token == 0) {
            return false;
        }
        if (answer.gapHolds(token, SIGNS)) {
            return true;
        }
        Token last = answer.tokens().get(token - 1);
        if (last.isWord() || last.start() == 0) {
            return false;
        }
        char before = answer.text().charAt(last.start() - 1);
        return SIGNS.contains(last.folded()) || last.folded().equals(">") && (before == '-' || before == '=');
    }
}
