package dev.assay.context;

import dev.assay.text.Answer;

/** Looks for a sign in what stands between two tokens. */
final class Gaps {

    private Gaps() {}

    /** Whether a sign stands between a token and the one before it; nothing stands before the first. */
    static boolean hold(Answer answer, int token, char sign) {
        if (token == 0) {
            return false;
        }
        String text = answer.text();
        int end = answer.start(token);
        for (int i = answer.end(token - 1); i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }
}
