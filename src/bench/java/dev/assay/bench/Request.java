package dev.assay.bench;

/**
 * What a {@link RowProcess} asks of its {@link RowServer}.
 *
 * @param kind what to do
 * @param row what to do it with
 */
record Request(Kind kind, Row row) {

    /** What can be asked. */
    enum Kind {
        /** to make the work ready, and to say how much it is */
        SIZE,
        /** to repeat the work until it is warm */
        WARM_UP,
        /** to measure it */
        MEASURE,
        /** to say which patterns are found in which texts */
        FOUND
    }

    /** As one line. */
    String line() {
        return kind + " " + row;
    }

    /** Reads what {@link #line} wrote. */
    static Request of(String line) {
        String[] words = line.split(" ");
        return new Request(Kind.valueOf(words[0]), Row.valueOf(words[1]));
    }
}
