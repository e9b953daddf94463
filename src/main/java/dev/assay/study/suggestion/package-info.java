/**
 * Proposals for a rubric, from answers that people have graded. The machine proposes; a person accepts.
 *
 * <p>Start with {@link dev.assay.study.suggestion.Suggestions#of}.
 *
 * <h2>How a proposal comes about</h2>
 *
 * <ol>
 *   <li>{@code Corpus} grades all answers by the rubric as it is.
 *   <li>{@code Alphabet} names what a word of an answer may be asked for by: its stem, the rubric's terms, the start that
 *       it shares with related words. {@code Enumeration} makes candidates of these: single words, pairs in order, pairs
 *       near each other; and notes in which sentences each would be found, roughly.
 *   <li>{@code Folds} puts each person into one of several folds. For each fold in turn, {@code Shortlist} takes the most
 *       promising candidates by what the answers of the <em>other</em> folds lack, {@code Probe} has the grader itself say
 *       what each of these would earn where, and {@code Proposer} picks, one after the other, those that mend most of what
 *       is left. {@code Pruning} looks for patterns of the rubric that earn where nothing should be earned.
 *   <li>{@code Trial} changes the rubric by one proposal, compiles it and grades again. What is shown of a proposal comes
 *       from answers of folds that had no part in making it.
 * </ol>
 *
 * <h2>Rightly and wrongly</h2>
 *
 * A change of the rubric moves the scores of some answers. It moves a score <em>rightly</em> if that comes nearer to what
 * the person gave, <em>wrongly</em> if it gets farther away from it. People grade whole answers: that a concept was not
 * seen in an answer is guessed from the score, and only from it.
 */
package dev.assay.study.suggestion;
