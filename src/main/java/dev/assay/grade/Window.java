package dev.assay.grade;

import dev.assay.context.Finding;
import dev.assay.rubric.Reach;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of an answer that a guard looks at.
 *
 * @param firstToken index of the first token
 * @param endToken index after the last one
 */
record Window(int firstToken, int endToken) {

    /**
     * What lies within reach of a finding.
     *
     * @param place the finding; without one, as for a flag raised by what is missing, the window is the whole answer
     */
    static Window of(Answer answer, Optional<Finding> place, Reach reach) {
        if (place.isEmpty() || reach == Reach.ANSWER) {
            return new Window(0, answer.tokenCount());
        }
        int first = place.get().match().firstToken();
        int last = place.get().match().lastToken();
        if (reach == Reach.CLAUSE) {
            return new Window(
                    answer.clauseOf(first).firstToken(), answer.clauseOf(last).endToken());
        }
        int sentence = answer.sentence(last);
        int end = reach == Reach.TWO_SENTENCES ? after(answer.sentences(), sentence, 2) : sentence;
        return new Window(
                answer.sentenceOf(first).firstToken(),
                answer.sentences().get(end).endToken());
    }

    /** The last of some sentences after one; a list, a table or a block of code that follows counts as one of them. */
    private static int after(List<Sentence> sentences, int place, int further) {
        int end = place;
        int counted = 0;
        while (end + 1 < sentences.size()) {
            Sentence.Kind kind = sentences.get(end).kind();
            boolean goesOn = end > place
                    && kind == sentences.get(end + 1).kind()
                    && (kind == Sentence.Kind.LIST_ITEM || kind == Sentence.Kind.CELL || kind == Sentence.Kind.CODE);
            if (!goesOn && ++counted > further) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a finding has words in it. */
    boolean meets(Finding finding) {
        return finding.match().firstToken() < endToken
                && firstToken <= finding.match().lastToken();
    }
}
