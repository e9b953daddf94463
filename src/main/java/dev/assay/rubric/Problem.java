package dev.assay.rubric;

/**
 * Something wrong in a rubric file.
 *
 * @param file as it was named by the caller
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param message what is wrong and what to write instead
 * @param source the line's text
 */
public record Problem(String file, int line, int column, String message, String source) {

    /** {@code file:line:column: message}, the line, and a caret under the column. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message + "\n  " + source + "\n  "
                + " ".repeat(Math.max(0, column - 1)) + "^";
    }
}
