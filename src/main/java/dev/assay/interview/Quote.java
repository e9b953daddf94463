package dev.assay.interview;

import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.grade.Grade;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A candidate's own words. Immutable.
 *
 * @param question the question that they answer
 * @param start first UTF-16 unit, in the answer, of the words that were found
 * @param end unit after the last one
 * @param text the words that were found
 * @param sentence the sentence in which they stand
 */
public record Quote(String question, int start, int end, String text, String sentence) {

    /**
     * The words that convince most: what is stated before what is hedged and what is neither, prose before code, then the
     * longest, of equally long ones the first.
     *
     * @return empty if there are no findings
     */
    static Optional<Quote> of(Grade grade, List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = Answer.of(grade.answer());
        return findings.stream()
                .min(Comparator.comparing((Finding finding) -> finding.stance() != Stance.STATED)
                        .thenComparing(finding -> !finding.stance().asserts())
                        .thenComparing(finding -> sentence(answer, finding).kind() == Sentence.Kind.CODE)
                        .thenComparing(finding -> finding.start() - finding.end())
                        .thenComparing(Finding::start))
                .map(finding -> of(grade, answer, finding));
    }

    private static Quote of(Grade grade, Answer answer, Finding finding) {
        Sentence sentence = sentence(answer, finding);
        int start = Math.min(finding.start(), answer.start(sentence.firstToken()));
        int end = Math.max(finding.end(), answer.end(sentence.endToken() - 1));
        return new Quote(
                grade.rubricId(),
                finding.start(),
                finding.end(),
                finding.text(),
                grade.answer().substring(start, end).strip());
    }

    private static Sentence sentence(Answer answer, Finding finding) {
        return answer.sentenceOf(finding.match().firstToken());
    }
}
