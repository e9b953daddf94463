/**
 * The pattern language, and finding the matches of all patterns of a rubric in one pass over an answer.
 *
 * <p>Start with {@link dev.assay.match.Pattern#parse(String)}, whose documentation is the grammar, and
 * {@link dev.assay.match.PatternSet#compile}.
 *
 * <h2>How a sentence is searched</h2>
 *
 * <p>{@code PatternParser} reads a pattern into {@code Node}s; {@code Compiler} turns these into {@code Finder}s, parts
 * that equal patterns share. Each finder knows its {@code Requirement}: sets of words of which a sentence must hold one
 * each. What follows is done by a {@code Search}, sentence by sentence, in one {@code Scratch}, whose arrays are used for
 * one answer after the other and never cleared:
 *
 * <ol>
 *   <li>Each token is looked up once: a {@code WordEntry} of the {@code Vocabulary} has the numbers of all words of
 *       patterns that a spelling stands for, its <em>leaves</em>.
 *   <li>{@code Triggers} names the patterns that wait for one of the leaves as the rarest of what they need, and drops
 *       those that miss something else.
 *   <li>{@code Outlines} say, as bits of one number, between which tokens a part could stand at all. They hold every
 *       match and perhaps more. A sentence of more than 64 tokens has none.
 *   <li>What is left is found exactly: the finders add rows to the {@code Hits} of the sentence.
 *   <li>{@code NearMisses} counts, from the same leaves, which patterns of a group without a match came nearest;
 *       {@code PlainWords} says what was missing for people who write no patterns.
 * </ol>
 *
 * <h2>Relations</h2>
 *
 * {@code a <before> b} is compiled into one {@code RelationFinder}, which tries every {@code Frame} of the relation:
 * the two parts and the words around them in the order of the text. {@code GapRules} says what may stand between.
 * What people say is data: {@code relations.txt} holds frames, {@code opposites.txt} the words of comparisons, {@code
 * versions.txt} how versions are spoken of, {@code classes.txt} and {@code words.txt} the classes.
 *
 * <h2>Misspelled words</h2>
 *
 * <p>A token that no pattern's word matches, and that stands neither in code nor in a list of some 90,000 English words
 * and a thousand of the trade, is read as the words of the patterns that it is nearest to: within one mistake or two
 * (restricted Damerau distance), with the same first letter. It is compared with all inflections of those words. If two
 * mistakes are between and some other known word is nearer, that one is meant, and nothing is read into it. What is said
 * by cues, and whatever a pattern writes as {@code =Word}, {@code <class>} or {@code not}, must be spelt right.
 *
 * <p>Words that are known or near nothing cost a look into a table once they were met. The lists are read when the first
 * answer is searched (4 ms, 100 ms with everything that a young Java machine has to load; 430 KB on the heap and 160 KB
 * in the jar), and each pattern set then prepares its own words (30 ms and less than a megabyte for a rubric of 400
 * patterns). In one text, {@code 4096} different words are looked at.
 */
package dev.assay.match;
