package dev.assay.context;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.Arrays;

/** Which tokens of an answer stand in quotation marks: a cue in a quotation reaches no further than that. */
final class Quotations {

    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";

    private static final Quotations NONE = new Quotations(new int[0]);

    /** For each token the token after its quotation's last one, or 0 outside of quotations. */
    private final int[] ends;

    private Quotations(int[] ends) {
        this.ends = ends;
    }

    static Quotations in(Answer answer) {
        if (!opensAny(answer.text())) {
            return NONE;
        }
        int[] ends = new int[answer.tokenCount()];
        for (Sentence sentence : answer.sentences()) {
            mark(answer, sentence, ends);
        }
        return new Quotations(ends);
    }

    private static boolean opensAny(String text) {
        for (int i = 0; i < OPENING.length(); i++) {
            if (text.indexOf(OPENING.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void mark(Answer answer, Sentence sentence, int[] ends) {
        int open = -1;
        int place = sentence.start();
        for (int i = sentence.firstToken(); i <= sentence.endToken(); i++) {
            int to = i < sentence.endToken() ? answer.start(i) : sentence.end();
            for (; place < to; place++) {
                char c = answer.text().charAt(place);
                if (open >= 0 && CLOSING.indexOf(c) >= 0) {
                    Arrays.fill(ends, open, i, i);
                    open = -1;
                } else if (OPENING.indexOf(c) >= 0) {
                    open = i;
                }
            }
            place = i < sentence.endToken() ? answer.end(i) : place;
        }
    }

    /** The token after the last one of the quotation that a token stands in; the given end outside of quotations. */
    int end(int token, int otherwise) {
        return token < ends.length && ends[token] > 0 ? Math.min(ends[token], otherwise) : otherwise;
    }
}
