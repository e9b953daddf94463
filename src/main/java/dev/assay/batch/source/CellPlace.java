package dev.assay.batch.source;

/**
 * The place of a cell in a sheet.
 *
 * @param row from 1
 * @param column from 0
 */
record CellPlace(int row, int column) {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /**
     * The place that {@code B7} names.
     *
     * @throws IllegalArgumentException if it is no place of a sheet
     */
    static CellPlace of(String reference) {
        int column = 0;
        int row = 0;
        boolean digits = false;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' && !digits && column <= COLUMNS) {
                column = 26 * column + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && column > 0 && row <= ROWS) {
                digits = true;
                row = 10 * row + (c - '0');
            } else {
                throw outside(reference);
            }
        }
        if (row < 1 || row > ROWS || column < 1 || column > COLUMNS) {
            throw outside(reference);
        }
        return new CellPlace(row, column - 1);
    }

    private static IllegalArgumentException outside(String reference) {
        String shown = reference.length() > 20 ? reference.substring(0, 20) + "…" : reference;
        return new IllegalArgumentException("'" + shown + "' is no cell of a sheet");
    }

    /** As in {@code B7}. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
