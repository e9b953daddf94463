package dev.assay.match;

import dev.assay.text.Span;

/**
 * The nearest that an answer comes to a pattern that it does not match.
 *
 * @param pattern the number of the pattern
 * @param share the share of the pattern's parts that was found, between 0 and 1
 * @param detail what was found and what was not, for a person: {@code 'batch' found, 'update' not within 8 words}
 * @param span what was found, in UTF-16 units of the answer
 */
public record NearMiss(int pattern, double share, String detail, Span span) {}
