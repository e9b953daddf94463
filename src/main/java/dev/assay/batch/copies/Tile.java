package dev.assay.batch.copies;

/**
 * A run of words that stands in two answers.
 *
 * @param first index of its first word in the first answer
 * @param second index of its first word in the second answer
 * @param length how many words it has
 */
record Tile(int first, int second, int length) {

    int firstEnd() {
        return first + length;
    }

    int secondEnd() {
        return second + length;
    }

    Tile turned() {
        return new Tile(second, first, length);
    }
}
