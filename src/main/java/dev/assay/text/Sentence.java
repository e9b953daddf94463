package dev.assay.text;

/**
 * A sentence, or what stands for one: a list item's sentence, a heading, a table cell, a line of a code block.
 *
 * <p>None has more than {@link #MAX_TOKENS} tokens, whatever the text: a sentence that does not end is cut after 400
 * words, before the next word that touches nothing, and the rest is a sentence of the same kind, block and depth.
 *
 * @param index place among the answer's sentences
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one
 * @param firstToken index of its first token
 * @param endToken index after its last token; equal to {@code firstToken} if it has none
 * @param kind the structure it stands in
 * @param block number of the paragraph, list item, heading, cell or code block that it belongs to; rises through the
 *     answer
 * @param depth nesting depth of a list item (0 at the outermost) or level of a heading (1 to 6, {@link #BOLD_LEVEL} for a
 *     line in bold, {@link #LEAD_LEVEL} for a short line above a list or code); 0 elsewhere
 * @param cell where a table's cell stands; {@link Cell#NONE} elsewhere
 */
public record Sentence(
        int index, int start, int end, int firstToken, int endToken, Kind kind, int block, int depth, Cell cell) {

    /** The level of a heading that is marked by being bold alone. */
    public static final int BOLD_LEVEL = 7;

    /** The level of a heading that only its colon marks: it heads the list or code below it, and nothing else. */
    public static final int LEAD_LEVEL = 8;

    /** The greatest number of tokens; where no word border comes after 400 words, a sentence is cut here. */
    public static final int MAX_TOKENS = 1_000;

    /** The structure that a sentence stands in. */
    public enum Kind {
        PROSE,
        LIST_ITEM,
        HEADING,
        CELL,
        CODE,
        QUOTE
    }

    /** Its place in the caller's text. */
    public Span span() {
        return new Span(start, end);
    }
}
