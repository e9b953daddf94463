package dev.assay.grade;

import java.util.HashSet;
import java.util.Set;

/**
 * The words by which {@link Elaboration} tells that a case is named and what to do in it; the resource file explains
 * each section.
 *
 * @param vague stems that name no factor
 * @param emptyActions stems that tell nobody what to do
 * @param definitions stems of verbs that only explain a word
 * @param conditions phrases that begin a condition
 * @param settings phrases that begin one at an opening
 * @param limits settings that a number is enough for
 * @param idioms phrases that begin like a setting and are none
 * @param mainClause folded words at which a condition is over
 * @param openers folded words before an opening
 * @param own folded words of the first person
 * @param story folded words that tell a story after the first person
 * @param numerals folded words for numbers
 * @param noLabel stems that make no label of a case
 * @param questions folded words that begin a question which is no case
 * @param yesNoQuestions folded words that begin a question which may be one
 * @param verdicts stems of verbs that say what a thing is given
 * @param verdictPhrases phrases that do the same
 * @param amounts folded words that are enough of an object of a verdict
 * @param conclusions folded words between a fact and what to do about it
 * @param poles stems of adjectives that come in opposite pairs
 * @param emptyObjects stems that are vague or tell nobody what to do
 */
record CaseWording(
        Set<String> vague,
        Set<String> emptyActions,
        Set<String> definitions,
        PhraseList conditions,
        PhraseList settings,
        PhraseList limits,
        PhraseList idioms,
        Set<String> mainClause,
        Set<String> openers,
        Set<String> own,
        Set<String> story,
        Set<String> numerals,
        Set<String> noLabel,
        Set<String> questions,
        Set<String> yesNoQuestions,
        Set<String> verdicts,
        PhraseList verdictPhrases,
        Set<String> amounts,
        Set<String> conclusions,
        Set<String> poles,
        Set<String> emptyObjects) {

    static CaseWording of(LanguageFile file) {
        Set<String> emptyObjects = new HashSet<>(file.stems("empty-actions"));
        emptyObjects.addAll(file.stems("vague"));
        return new CaseWording(
                file.stems("vague"),
                file.stems("empty-actions"),
                file.stems("definitions"),
                file.phrases("conditions"),
                file.phrases("settings"),
                file.phrases("limits"),
                file.phrases("idioms"),
                file.words("main-clause"),
                file.words("openers"),
                file.words("own"),
                file.words("story"),
                file.words("numerals"),
                file.stems("no-label"),
                file.words("questions"),
                file.words("yes-no-questions"),
                file.stems("verdicts"),
                file.phrases("verdict-phrases"),
                file.words("amounts"),
                file.words("conclusions"),
                file.stems("poles"),
                Set.copyOf(emptyObjects));
    }
}
