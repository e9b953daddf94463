package dev.assay.text;

/**
 * Where a cell stands in its table. Empty cells count.
 *
 * @param row 0 for the head, or for the first row of a table without one
 * @param column 0 for the first; a bar before it opens no column
 */
public record Cell(int row, int column) {

    /** Stands outside of tables. */
    public static final Cell NONE = new Cell(-1, -1);
}
