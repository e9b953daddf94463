package dev.assay.text;

/**
 * A sentence, or what stands for one: a list item's sentence, a heading, a table cell, a line of a code block.
 *
 * @param index place among the answer's sentences
 * @param start first UTF-16 unit in the caller's text
 * @param end unit after the last one
 * @param firstToken index of its first token
 * @param endToken index after its last token; equal to {@code firstToken} if it has none
 * @param kind the structure it stands in
 * @param block number of the paragraph, list item, heading, cell or code block that it belongs to; rises through the
 *     answer
 * @param depth nesting depth of a list item (0 at the outermost) or level of a heading (1 to 6); 0 elsewhere
 */
public record Sentence(int index, int start, int end, int firstToken, int endToken, Kind kind, int block, int depth) {

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
