package dev.assay.match;

import dev.assay.text.Span;
import java.util.List;

/**
 * The nearest that an answer comes to a pattern that it does not match.
 *
 * @param pattern the number of the pattern
 * @param share the share of the pattern's parts that was found, between 0 and 1
 * @param detail what was found and what was not, for who writes patterns: {@code 'batch' found, 'update' not within 8 words}
 * @param span what was found, from its first part to its last, in UTF-16 units of the answer
 * @param parts the parts that were found, in the order of the pattern
 * @param missing for each part that was not found the words that it is looked for by, as a person would say them, at most
 *     {@value #MOST_WORDS} and an ellipsis if there are more
 * @param relations the relations that a sentence that holds all parts does not say, by their names
 */
public record NearMiss(
        int pattern,
        double share,
        String detail,
        Span span,
        List<Span> parts,
        List<List<String>> missing,
        List<String> relations) {

    /** So many ways to say a missing part are told. */
    public static final int MOST_WORDS = 3;

    public NearMiss {
        parts = List.copyOf(parts);
        missing = missing.stream().map(List::copyOf).toList();
        relations = List.copyOf(relations);
    }
}
