package dev.assay.batch.copies;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.BitSet;

/**
 * Which tokens of an answer are not the writer's own, and say so: block quotes, passages in quotation marks, and lines
 * of code that only import.
 *
 * <p>A passage in quotation marks has at least five words and stays within its paragraph. Where more than half of the
 * words stand in such passages they are taken for the answer itself, which whoever exported it has put in quotes.
 */
final class Boilerplate {

    private static final int FEWEST_QUOTED = 5;

    private final BitSet tokens;

    private Boilerplate(BitSet tokens) {
        this.tokens = tokens;
    }

    static Boilerplate of(Answer answer) {
        BitSet tokens = quoted(answer);
        for (Sentence sentence : answer.sentences()) {
            if (sentence.kind() == Sentence.Kind.QUOTE) {
                tokens.set(sentence.firstToken(), sentence.endToken());
            }
        }
        ImportLines.mark(answer, tokens);
        return new Boilerplate(tokens);
    }

    /** Whether a token does not count. */
    boolean holds(int token) {
        return tokens.get(token);
    }

    private static BitSet quoted(Answer answer) {
        String text = answer.text();
        BitSet quoted = new BitSet();
        int words = 0;
        int token = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n' || c == '`') {
                open = -1;
            } else if (c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '"' && open < 0) {
                open = i;
            } else if (open >= 0 && (c == '"' || c == '\u201D' || c == '\u00BB')) {
                while (token < answer.tokenCount() && answer.start(token) < open) {
                    token++;
                }
                int first = token;
                int inside = 0;
                while (token < answer.tokenCount() && answer.start(token) < i) {
                    inside += answer.isWord(token) ? 1 : 0;
                    token++;
                }
                if (inside >= FEWEST_QUOTED) {
                    quoted.set(first, token);
                    words += inside;
                }
                open = -1;
            }
        }
        if (2 * words > answer.wordCount()) {
            quoted.clear();
        }
        return quoted;
    }
}
