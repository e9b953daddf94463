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
            return new Window(0, answer.tokens().size());
        }
        var first = answer.tokens().get(place.get().match().firstToken());
        var last = answer.tokens().get(place.get().match().lastToken());
        if (reach == Reach.CLAUSE) {
            return new Window(
                    answer.clauses().get(first.clause()).firstToken(),
                    answer.clauses().get(last.clause()).endToken());
        }
        List<Sentence> sentences = answer.sentences();
        int further = reach == Reach.TWO_SENTENCES ? 2 : 0;
        int end = Math.min(last.sentence() + further, sentences.size() - 1);
        return new Window(
                sentences.get(first.sentence()).firstToken(), sentences.get(end).endToken());
    }

    /** Whether a finding has words in it. */
    boolean meets(Finding finding) {
        return finding.match().firstToken() < endToken
                && firstToken <= finding.match().lastToken();
    }
}
