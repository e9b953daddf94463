/**
 * Answers of different candidates to the same question that share text, and what they share.
 *
 * <p>Start with {@link dev.assay.batch.copies.CopyDetector}.
 *
 * <h2>How it comes about</h2>
 *
 * <ol>
 *   <li>{@code Words}: an answer becomes a row of stems, in which case, quotes, look-alike letters, characters without
 *       width and inflections make no difference. {@code Boilerplate} leaves out block quotes, passages in quotation marks
 *       and imports.
 *   <li>{@code Runs}: runs of four words (w-shingling: Broder, <i>On the resemblance and containment of documents</i>, 1997)
 *       are counted by candidates. What the question says, and what more than a tenth of the candidates say, or more than
 *       50, is common property; what up to five say never is, so that in a small batch two of five are told.
 *   <li>{@code Sections}, {@code MinHash} and {@code Buckets}: sections of 128 words get signatures of 64 values, and those
 *       that agree in two of them are compared (Leskovec, Rajaraman, Ullman, <i>Mining of Massive Datasets</i>, chapter 3).
 *       They are made of runs that up to twelve candidates have, and of passages of eight words of those that more have,
 *       so that the comparisons of an answer do not grow with the batch.
 *   <li>{@code Tiling} and {@code Comparison}: the longest shared runs are laid beside each other. Runs with up to three
 *       other words between them are a passage, and passages of eight words and more make a finding if they have enough
 *       words together: 20 and more if they are all of the shorter answer, up to 30 if they are a part, and 15 % of it. Words
 *       that many candidates have count for less.
 * </ol>
 *
 * <p>The measure that decides is containment, what is shared as part of the <em>shorter</em> answer, and not resemblance:
 * who takes over a short answer into a long one, or half of an answer into an own one, keeps resemblance low. It is asked
 * for in passages, since answers to one question share many small pieces by chance; and a least number of words is asked
 * for, since there are few ways to say a short thing.
 *
 * <h2>How the figures were chosen</h2>
 *
 * By recall and precision on answers with planted copies, as the tests and {@code --copies} of the benchmarks make them
 * with other seeds: 4,000 answers to 24 questions, in which 800 are copies. Verbatim copies are found with each of these
 * figures; of those that are reworded (R; one word in seven exchanged, left out or put in), reordered (O), both (RO), and of
 * which half was copied (P):
 *
 * <table>
 * <caption>Length of runs, fewest words and size of passages</caption>
 * <tr><th>run</th><th>words</th><th>passage</th><th>R</th><th>O</th><th>RO</th><th>P</th><th>precision</th></tr>
 * <tr><td>3</td><td>20</td><td>8</td><td>1.000</td><td>0.994</td><td>0.975</td><td>0.925</td><td>0.984</td></tr>
 * <tr><td>4</td><td>20</td><td>8</td><td>1.000</td><td>0.994</td><td>0.975</td><td>0.963</td><td>0.980</td></tr>
 * <tr><td>5</td><td>20</td><td>8</td><td>1.000</td><td>0.994</td><td>0.981</td><td>0.969</td><td>0.973</td></tr>
 * <tr><td>4</td><td>20</td><td>6</td><td>1.000</td><td>0.994</td><td>0.988</td><td>0.969</td><td>0.972</td></tr>
 * <tr><td>4</td><td>20</td><td>10</td><td>0.994</td><td>0.994</td><td>0.963</td><td>0.956</td><td>0.989</td></tr>
 * <tr><td>4</td><td>16</td><td>8</td><td>1.000</td><td>0.994</td><td>0.988</td><td>0.975</td><td>0.861</td></tr>
 * <tr><td>4</td><td>24</td><td>8</td><td>1.000</td><td>0.994</td><td>0.969</td><td>0.925</td><td>0.996</td></tr>
 * </table>
 *
 * Runs of three words are common property too soon, runs of five break sooner where more is reworded. With 16 words too
 * many pairs are told that share two sentences by chance; with 24 short answers go unseen that somebody else has whole.
 *
 * <p>Precision depends on how many copies there are. Among 2,000 answers, 83 to a question, of which 200 are copies, one pair
 * in ten that is told shares nothing but two sentences that four or five candidates have, which in so small a batch cannot
 * be told from copying; in batches of 20,000, one in a thousand does. Of the copies that are missed
 * among these, nine in ten are found where the two answers are alone: too many others have their words as well.
 */
package dev.assay.batch.copies;
