package dev.assay.text;

/**
 * What a word is compared by.
 *
 * @param surface the word as written
 * @param folded its folded form
 * @param stem its stem
 * @param lookAlike whether letters of another script were read as Latin ones
 * @param compatibility whether compatibility forms were read as the plain characters
 */
record WordForm(String surface, String folded, String stem, boolean lookAlike, boolean compatibility) {}
