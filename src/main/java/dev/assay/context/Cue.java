package dev.assay.context;

/**
 * The words that decided a stance.
 *
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one
 * @param text the characters between them
 * @param kind what sort of cue: {@code negation}, {@code against}, {@code hedge}, {@code doubt}, …
 */
public record Cue(int start, int end, String text, String kind) {}
