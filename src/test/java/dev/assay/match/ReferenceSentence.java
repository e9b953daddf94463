package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;

/** One sentence of an answer, and what the reference matcher asks of it; counted anew at every question. */
final class ReferenceSentence {

    private static final String PAUSES = ",;:\u2013\u2014\u2026";

    private final Answer answer;
    private final Sentence sentence;

    ReferenceSentence(Answer answer, Sentence sentence) {
        this.answer = answer;
        this.sentence = sentence;
    }

    Answer answer() {
        return answer;
    }

    int first() {
        return sentence.firstToken();
    }

    /** Index after the last token. */
    int end() {
        return sentence.endToken();
    }

    Token token(int index) {
        return answer.tokens().get(index);
    }

    /** How many words stand between two tokens, both left out; symbols are none. */
    int wordsBetween(int earlier, int later) {
        int words = 0;
        for (int i = earlier + 1; i < later; i++) {
            words += token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Whether a token stands right behind another; between two words any symbols are stepped over. */
    boolean adjacent(int earlier, int later) {
        boolean words = token(earlier).isWord() && token(later).isWord();
        return later == earlier + 1 || later > earlier && words && wordsBetween(earlier, later) == 0;
    }

    /** Whether a comma, colon, semicolon, dash or free hyphen stands somewhere between two tokens. */
    boolean pause(int earlier, int later) {
        for (int i = earlier; i < later; i++) {
            String between = answer.text()
                    .substring(
                            token(i).end(),
                            Math.max(token(i).end(), token(i + 1).start()));
            boolean sign = between.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0);
            boolean hyphen = between.length() > 2
                    && between.substring(1, between.length() - 1).indexOf('-') >= 0;
            if (sign || hyphen) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause of a token ends before a later one; that may begin the next clause. */
    boolean clauseEnds(int earlier, int later) {
        boolean begins = answer.clauses().stream().anyMatch(clause -> clause.firstToken() == later);
        int last = begins ? later - 1 : later;
        return token(last).clause() != token(earlier).clause();
    }

    /** The text from the first unit of a token to the last one of another. */
    String written(int from, int to) {
        return answer.text().substring(token(from).start(), token(to).end());
    }
}
