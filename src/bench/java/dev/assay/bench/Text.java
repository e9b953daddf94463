package dev.assay.bench;

/**
 * A text to measure on.
 *
 * @param question id of the question that it answers
 * @param characters what it says
 */
record Text(String question, String characters) {

    /** The number of words, as white space parts them. */
    int words() {
        return characters.isBlank() ? 0 : characters.strip().split("\\s+").length;
    }
}
