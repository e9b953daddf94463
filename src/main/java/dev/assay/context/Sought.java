package dev.assay.context;

import dev.assay.match.Pattern;
import dev.assay.match.Spelling;

/**
 * A pattern to find, and what its matches are to be read as.
 *
 * @param pattern what to find
 * @param aspect what sort of thing it looks for
 * @param spelling how far its words may be misspelled
 */
public record Sought(Pattern pattern, Aspect aspect, Spelling spelling) {}
