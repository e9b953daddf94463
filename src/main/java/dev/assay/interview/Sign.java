package dev.assay.interview;

import java.util.Optional;

/**
 * A good sign in somebody's answer. Immutable.
 *
 * @param question the question
 * @param id the sign's id
 * @param says what speaks for the answer, in a sentence
 * @param quote the words that show it
 */
public record Sign(String question, String id, String says, Optional<Quote> quote) {}
