/**
 * A first rubric from a question and a reference answer. The machine drafts; a person corrects.
 *
 * <p>Start with {@link dev.assay.study.draft.Drafts#of}.
 *
 * <h2>How a draft comes about</h2>
 *
 * <ol>
 *   <li>{@code Layout} puts each item of the reference on a line of its own, and {@code ReferenceReader} takes it apart into
 *       {@code Piece}s: clauses, list items, cells, each with its lead and its words of content.
 *   <li>{@code QuestionAsked} says which words are the question's own, which state nothing, and how many things it wants;
 *       {@code ComparedThings} what it compares by name, {@code SpokenOf} which of these each word of the reference is said
 *       of, and {@code Subjects} what becomes of that.
 *   <li>{@code WordRoles} tells what part a word plays where it stands, which decides whether others may stand for it;
 *       {@code Statements} puts each piece into words that stand alone, and {@code Asides} tells what an answer may leave out.
 *   <li>{@code Plan} decides which pieces make one concept. {@code PatternForms} makes its patterns, of words in pairs; {@code
 *       Lexis} widens words to terms.
 *   <li>{@code Sieve} leaves out patterns that say too little or that other ones make superfluous.
 *   <li>{@code Proof} grades the reference by the draft, mends what its author would have to mend, and keeps those examples
 *       and tests that hold.
 *   <li>{@code Core} decides which concepts are needed for full marks.
 * </ol>
 *
 * <p>{@code Improvement} brings a draft nearer to what people gave: it takes the patterns that {@link
 * dev.assay.study.suggestion} proposes, as far as {@code Kinship} ties them to a concept, then {@code Weights} that mend more than
 * chance would, and keeps both only if they
 * hold on people whose answers were left out.
 *
 * <p>What it knows of English stands in {@code drafts.txt}, and in {@code synonyms.txt}, which it shares with mutation testing.
 */
package dev.assay.study.draft;
