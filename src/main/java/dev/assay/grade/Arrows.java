package dev.assay.grade;

import dev.assay.text.Answer;

/** Arrows between words, drawn as one sign or as {@code ->} or {@code =>}. */
final class Arrows {

    private static final String SIGNS = "→⇒➔➜⟶";

    private Arrows() {}

    /** Whether an arrow ends right before a token. */
    static boolean before(Answer answer, int token) {
        if (token == 0) {
            return false;
        }
        int last = token - 1;
        for (int i = answer.end(last); i < answer.start(token); i++) {
            if (isSign(answer.text().charAt(i))) {
                return true;
            }
        }
        if (answer.isWord(last)) {
            return false;
        }
        String sign = answer.folded(last);
        return SIGNS.contains(sign) || sign.equals(">") && isShaft(answer.text(), answer.start(last) - 1);
    }

    private static boolean isShaft(String text, int place) {
        return place >= 0 && (text.charAt(place) == '-' || text.charAt(place) == '=');
    }

    private static boolean isSign(char c) {
        return c >= 0x80 && SIGNS.indexOf(c) >= 0;
    }
}
