package dev.assay.interview;

import dev.assay.context.Finding;
import dev.assay.grade.Grade;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
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

    static Quote of(Grade grade, Finding finding) {
        Answer answer = Answer.of(grade.answer());
        Sentence sentence = answer.sentenceOf(finding.match().firstToken());
        int start = Math.min(finding.start(), answer.start(sentence.firstToken()));
        int end = Math.max(finding.end(), answer.end(sentence.endToken() - 1));
        return new Quote(
                grade.rubricId(),
                finding.start(),
                finding.end(),
                finding.text(),
                grade.answer().substring(start, end).strip());
    }

    /** The first of the findings that says something, or else the first of all. */
    static Optional<Quote> of(Grade grade, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.stance().asserts())
                .findFirst()
                .or(() -> findings.stream().findFirst())
                .map(finding -> of(grade, finding));
    }
}
