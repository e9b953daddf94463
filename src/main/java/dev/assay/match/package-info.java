/**
 * The pattern language, and finding the matches of all patterns of a rubric in one pass over an answer.
 *
 * <p>Start with {@link dev.assay.match.Pattern#parse(String)}, whose documentation is the grammar, and
 * {@link dev.assay.match.PatternSet#compile}.
 */
package dev.assay.match;
