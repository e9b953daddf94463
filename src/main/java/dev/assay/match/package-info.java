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
 */
package dev.assay.match;
