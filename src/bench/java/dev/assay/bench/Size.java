package dev.assay.bench;

/**
 * How much a row has to do.
 *
 * @param patterns how many are looked for in a text, on average
 * @param texts how many texts there are
 * @param characters UTF-16 units of a text, on average
 * @param words of a text, on average
 */
record Size(double patterns, int texts, double characters, double words) {

    static Size of(Work work) {
        return new Size(work.patterns(), work.texts().size(), work.characters(), work.words());
    }

    /** As one line. */
    String line() {
        return patterns + " " + texts + " " + characters + " " + words;
    }

    /** Reads what {@link #line} wrote. */
    static Size of(String line) {
        String[] parts = line.split(" ");
        return new Size(
                Double.parseDouble(parts[0]),
                Integer.parseInt(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }
}
