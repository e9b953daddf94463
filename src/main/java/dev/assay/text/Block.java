package dev.assay.text;

/**
 * Lines that belong together: a paragraph, a list item, a heading, a table cell or a block of code. Offsets are those
 * of the clean text.
 *
 * @param kind the kind of its sentences
 * @param depth nesting depth of a list item, level of a heading, 0 elsewhere
 * @param cell where a table's cell stands, {@link Cell#NONE} elsewhere
 * @param lines what stands on each of its lines, without indentation, markers and line ends
 */
record Block(Sentence.Kind kind, int depth, Cell cell, Ranges lines) {

    Block(Sentence.Kind kind, int depth, Ranges lines) {
        this(kind, depth, Cell.NONE, lines);
    }

    boolean isCode() {
        return kind == Sentence.Kind.CODE;
    }
}
