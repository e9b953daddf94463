package dev.assay.rubric;

/**
 * A place in a rubric file.
 *
 * @param file as it was named by the caller
 * @param line from 1; 0 if the file as a whole is meant
 * @param column from 1, in UTF-16 units; 0 if the file as a whole is meant
 * @param source the line's text
 */
public record Place(String file, int line, int column, String source) {

    /** {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
