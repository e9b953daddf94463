package dev.assay.batch.copies;

import dev.assay.text.Span;

/**
 * A passage that two answers share word by word: in the same order, nothing between, each word in the same spelling or
 * in another inflection of it. It cannot be made longer on either side, and no other span of the pair shares a word of it.
 *
 * @param first where it stands in the first answer, in UTF-16 units
 * @param second where it stands in the second one
 * @param words how many words it has
 */
public record SharedSpan(Span first, Span second, int words) {}
