package dev.assay.interview;

import dev.assay.rubric.Severity;
import java.util.Optional;

/**
 * A red flag that counts in somebody's answer. Immutable.
 *
 * @param question the question
 * @param id the flag's id
 * @param says what gives the answer away, in a sentence
 * @param severity how much it weighs there
 * @param quote the words that raised it; empty if it was raised by what is missing
 */
public record Flag(String question, String id, String says, Severity severity, Optional<Quote> quote) {}
