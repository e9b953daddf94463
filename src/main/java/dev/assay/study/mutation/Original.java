package dev.assay.study.mutation;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;

/**
 * A text as the rubric has it, taken apart and graded.
 *
 * @param rubric the rubric
 * @param lexicon the words of its patterns
 * @param answer the text
 * @param grade its grade
 * @param line where it stands in the rubric's file, from 1; 0 if it has no place of its own
 */
record Original(Rubric rubric, PatternLexicon lexicon, Answer answer, Grade grade, int line) {

    static Original of(Rubric rubric, PatternLexicon lexicon, Grader grader, String text, int line) {
        return new Original(rubric, lexicon, Answer.of(text), grader.grade(text), line);
    }

    String text() {
        return answer.text();
    }

    /** A mutant of it. */
    Mutant mutant(MutantKind kind, String text, Movement movement) {
        return new Mutant(kind, rubric.id(), rubric.file(), line, answer.text(), text, movement);
    }

    /** The text with one sentence replaced. */
    String with(Sentence sentence, String replacement) {
        return text().substring(0, sentence.start()) + replacement + text().substring(sentence.end());
    }

    /** The text with what one token covers replaced. */
    String withToken(int token, String replacement) {
        return text().substring(0, answer.start(token)) + replacement + text().substring(answer.end(token));
    }

    /** The part-of-speech tag (Penn Treebank) of a token. */
    String tag(int token) {
        return tag(answer, token);
    }

    /** As {@link #tag(int)}, of any text. */
    static String tag(Answer answer, int token) {
        Sentence sentence = answer.sentenceOf(token);
        return answer.tags(sentence.index()).get(token - sentence.firstToken());
    }

    /** Whether a token is nothing but small letters, and no part of code or of a compound. */
    boolean isPlainWord(int token) {
        String surface = answer.form(token).surface();
        return !answer.isCode(token)
                && answer.compound(token) < 0
                && surface.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && surface.length() == answer.end(token) - answer.start(token);
    }
}
