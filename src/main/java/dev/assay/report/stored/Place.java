package dev.assay.report.stored;

/**
 * Where a line stands in a file of results.
 *
 * @param file the file as the caller named it
 * @param line its number, from 1
 * @param offset its first byte, from 0
 * @param length its bytes without the line break
 */
public record Place(String file, long line, long offset, int length) {

    /** {@code file:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
