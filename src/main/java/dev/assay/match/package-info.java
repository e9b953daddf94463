/**
 * The pattern language, and finding the matches of all patterns of a rubric in one pass over an answer.
 *
 * <p>Start with {@link dev.assay.match.Pattern#parse(String)}, whose documentation is the grammar, and
 * {@link dev.assay.match.PatternSet#compile}.
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
