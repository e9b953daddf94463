package dev.assay.text;

/**
 * A word, a number, or one operator sign of an answer. The parts of an identifier or of a hyphenated compound are
 * tokens of their own, at consecutive indexes.
 *
 * @param index place among the answer's tokens
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one; what the text holds between {@code start} and {@code end} may contain
 *     zero-width characters that {@code surface} lacks
 * @param kind word, number or symbol
 * @param surface the characters as written, without zero-width characters
 * @param folded compatibility-normalised (NFKC), lower-case, with straight quotes and look-alike letters replaced
 * @param stem what the inflections and spelling variants of the word have in common; equal to {@code folded} for
 *     symbols
 * @param sentence index of its sentence
 * @param clause index of its clause
 * @param compound number of the identifier or hyphenated compound that the token is a part of, or -1; the parts of one
 *     compound share the number
 * @param code whether it stands in a fenced block or between backticks
 */
public record Token(
        int index,
        int start,
        int end,
        Kind kind,
        String surface,
        String folded,
        String stem,
        int sentence,
        int clause,
        int compound,
        boolean code) {

    /** What a token is. */
    public enum Kind {
        /** letters, perhaps with digits */
        WORD,
        /** digits, perhaps with separators: {@code 1,000}, {@code 3.11} */
        NUMBER,
        /** one operator sign: {@code +}, {@code =}, {@code (} */
        SYMBOL
    }

    /** Its place in the caller's text. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether distances count it: words and numbers do, symbols do not. */
    public boolean isWord() {
        return kind != Kind.SYMBOL;
    }
}
