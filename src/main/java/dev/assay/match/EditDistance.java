package dev.assay.match;

/**
 * How many letters must be changed, left out, put in or swapped with their neighbour to make one word of another: the
 * restricted Damerau distance, in which no letter is touched twice (F. J. Damerau, "A technique for computer detection
 * and correction of spelling errors", 1964). Bounded, since nobody asks for more than {@value #MOST}.
 */
final class EditDistance {

    /** What is farther is only known to be farther. */
    static final int MOST = 2;

    private EditDistance() {}

    /**
     * The distance of two words; {@code MOST + 1} for everything farther.
     *
     * @param anyEnding whether {@code word} may go on after what {@code target} asks for; the distance is then that of
     *     the start of {@code word} that is nearest
     */
    static int between(String target, String word, boolean anyEnding) {
        int rows = target.length();
        int columns = anyEnding ? Math.min(word.length(), rows + MOST) : word.length();
        if (Math.abs(rows - columns) > MOST && !(anyEnding && columns > rows)) {
            return MOST + 1;
        }
        int[] beforeLast = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                row[j] = cell(target, word, i, j, beforeLast, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > MOST) {
                return MOST + 1;
            }
        }
        int distance = row[columns];
        for (int j = 0; anyEnding && j < columns; j++) {
            distance = Math.min(distance, row[j]);
        }
        return Math.min(distance, MOST + 1);
    }

    private static int cell(String target, String word, int i, int j, int[] beforeLast, int[] last, int[] row) {
        char wanted = target.charAt(i - 1);
        char written = word.charAt(j - 1);
        int distance = last[j - 1] + (wanted == written ? 0 : 1);
        distance = Math.min(distance, 1 + Math.min(last[j], row[j - 1]));
        boolean swapped = i > 1 && j > 1 && wanted == word.charAt(j - 2) && target.charAt(i - 2) == written;
        return swapped ? Math.min(distance, beforeLast[j - 2] + 1) : distance;
    }
}
