package dev.assay.match;

import dev.assay.text.Span;
import java.util.List;

/**
 * The nearest that an answer comes to a pattern that it does not match.
 *
 * @param pattern the number of the pattern
 * @param share the share of the pattern's parts that was found, between 0 and 1
 * @param detail what was found and what was not, for a person: {@code 'batch' found, 'update' not within 8 words}
 * @param span what was found, from its first part to its last, in UTF-16 units of the answer
 * @param parts the parts that were found, in the order of the pattern
 */
public record NearMiss(int pattern, double share, String detail, Span span, List<Span> parts) {
    public NearMiss {
        parts = List.copyOf(parts);
    }
}
