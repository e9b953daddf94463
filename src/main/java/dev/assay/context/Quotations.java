package dev.assay.context;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.Arrays;
import java.util.List;

/** Which tokens of an answer stand in quotation marks: a cue in a quotation reaches no further than that. */
final class Quotations {

    private static final String OPENING = "\"\u201c\u201e\u00ab";
    private static final String CLOSING = "\"\u201d\u201c\u00bb";

    /** For each token the token after its quotation's last one, or 0 outside of quotations. */
    private final int[] ends;

    private Quotations(int[] ends) {
        this.ends = ends;
    }

    static Quotations in(Answer answer) {
        String text = answer.text();
        boolean any = text.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
        if (!any) {
            return new Quotations(new int[0]);
        }
        int[] ends = new int[answer.tokens().size()];
        for (Sentence sentence : answer.sentences()) {
            mark(answer, sentence, ends);
        }
        return new Quotations(ends);
    }

    private static void mark(Answer answer, Sentence sentence, int[] ends) {
        List<Token> tokens = answer.tokens();
        int open = -1;
        int place = sentence.start();
        for (int i = sentence.firstToken(); i <= sentence.endToken(); i++) {
            int to = i < sentence.endToken() ? tokens.get(i).start() : sentence.end();
            for (; place < to; place++) {
                char c = answer.text().charAt(place);
                if (open >= 0 && CLOSING.indexOf(c) >= 0) {
                    Arrays.fill(ends, open, i, i);
                    open = -1;
                } else if (OPENING.indexOf(c) >= 0) {
                    open = i;
                }
            }
            place = i < sentence.endToken() ? tokens.get(i).end() : place;
        }
    }

    /** The token after the last one of the quotation that a token stands in; the given end outside of quotations. */
    int end(int token, int otherwise) {
        return token < ends.length && ends[token] > 0 ? Math.min(ends[token], otherwise) : otherwise;
    }
}
