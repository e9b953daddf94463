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
 *   <li>{@code Shortlist} says which candidates belong to which concept, by what the rubric and the answers say. Nothing
 *       so far looks at what people gave.
 *   <li>{@code Screen} takes the candidates that are found where people give more, and not by chance alone: an exact test,
 *       with a limit to the share of chance among all that come through. {@code Probe} has the grader itself say what each
 *       of these would earn where, and {@code Proposer} picks, one after the other, those that mend most of what is left.
 *       {@code Pruning} looks for patterns of the rubric that earn where nothing should be earned, with the same test.
 *   <li>{@code Choice} changes the rubric, compiles it and grades again. What does not gain then, adds nothing to the
 *       others, or breaks an example or a test of the rubric is taken out. What is left is proposed.
 *   <li>{@code Ideas} picks from the same candidates what falls short of this, by how likely chance does the same for one
 *       alone and in what company the words stand. {@code Commonplace} keeps what says too little out of both.
 *   <li>{@code Misjudgements} lists the answers that differ, and {@code Clues} says what they tell of a concept.
 * </ol>
 *
 * <h2>What the figures say</h2>
 *
 * {@code Folds} puts each person into one of several folds. All choosing is done again without what was given to the answers
 * of a fold, for each fold in turn. The figure for all that is proposed grades the answers of each fold with what was chosen
 * so: it tells what choosing in this way is worth for answers that had no part in it (M. Stone, "Cross-Validatory Choice and
 * Assessment of Statistical Predictions", JRSS B 36, 1974). The figures of a single proposal come from those folds for which
 * it was chosen; those from all answers, by which it was chosen in the end, flatter, and are marked so.
 *
 * <h2>Rightly and wrongly</h2>
 *
 * A change of the rubric moves the scores of some answers. It moves a score <em>rightly</em> if that comes nearer to what
 * the person gave, <em>wrongly</em> if it gets farther away from it. People grade whole answers: that a concept was not
 * seen in an answer is guessed from the score, and only from it.
 */
package dev.assay.study.suggestion;
