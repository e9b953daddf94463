package dev.assay.context;

import dev.assay.match.Pattern;

/**
 * A pattern to find, and what its matches are to be read as.
 *
 * @param pattern what to find
 * @param aspect what sort of thing it looks for
 */
public record Sought(Pattern pattern, Aspect aspect) {}
