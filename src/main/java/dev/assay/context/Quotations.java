package dev.assay.context;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.Arrays;

/**
 * Which tokens of an answer stand in quotation marks: a cue in a quotation reaches no further than that. Lives for one
 * call.
 *
 * <p>Linear in the text if it is asked sentence by sentence.
 */
final class Quotations {

    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";

    private final Answer answer;

    /** For each token the token after its quotation's last one, or 0 outside of quotations; empty if none is opened. */
    private final int[] ends;

    /** The last sentence that was marked. */
    private int marked = -1;

    Quotations(Answer answer) {
        this.answer = answer;
        this.ends = new int[opensAny(answer.text()) ? answer.tokenCount() : 0];
    }

    private static boolean opensAny(String text) {
        for (int i = 0; i < OPENING.length(); i++) {
            if (text.indexOf(OPENING.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void mark(Sentence sentence) {
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

    /** The end of what a cue at a token reaches forward: of the quotation that it stands in, or of its sentence. */
    int end(int token) {
        Sentence sentence = answer.sentenceOf(token);
        if (ends.length == 0) {
            return sentence.endToken();
        }
        if (marked != sentence.index()) {
            marked = sentence.index();
            mark(sentence);
        }
        return ends[token] > 0 ? Math.min(ends[token], sentence.endToken()) : sentence.endToken();
    }
}
