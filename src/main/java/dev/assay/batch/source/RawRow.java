package dev.assay.batch.source;

/**
 * The characters of one CSV row, or what is left of one whose quotes are broken.
 *
 * @param line the line on which it starts
 * @param lastLine the line on which it ends
 * @param text its characters without the last line break; only the first line of a broken one
 * @param fault what is wrong with it
 */
record RawRow(long line, long lastLine, String text, Fault fault) {

    /** What keeps a row from being taken apart. */
    enum Fault {
        NONE,
        TEXT_AFTER_QUOTE,
        UNCLOSED_QUOTE,
        OVERLONG
    }
}
