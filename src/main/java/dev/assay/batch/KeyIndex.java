package dev.assay.batch;

/**
 * Where what has a key stands: a number for each key of 128 bits, in 36 to 54 bytes a key, and a moment of 90 where the
 * table grows. Reading is thread-safe once nothing more is added.
 */
public final class KeyIndex {

    private static final int LONGS = 3;

    private long[] table = new long[LONGS * 1024];
    private int size;

    /**
     * Adds a key; if it is there, its place stays.
     *
     * @param place not negative
     * @return the place that the key had, or -1 if it is new
     */
    public long add(long high, long low, long place) {
        if (3 * (size + 1) > 2 * (table.length / LONGS)) {
            grow();
        }
        int slot = slot(table, high, low);
        long earlier = table[slot + 2] - 1;
        if (earlier < 0) {
            table[slot] = high;
            table[slot + 1] = low;
            table[slot + 2] = place + 1;
            size++;
        }
        return earlier;
    }

    /**
     * Gives a key a place, whether or not it had one.
     *
     * @param place not negative
     */
    public void put(long high, long low, long place) {
        if (add(high, low, place) >= 0) {
            table[slot(table, high, low) + 2] = place + 1;
        }
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** The place of a key, or -1. */
    public long place(long high, long low) {
        return table[slot(table, high, low) + 2] - 1;
    }

    /** Where the entry of a key stands or belongs; the third long of a free one is 0. */
    private static int slot(long[] table, long high, long low) {
        int slots = table.length / LONGS;
        int slot = (int) Long.remainderUnsigned(high, slots);
        while (table[LONGS * slot + 2] != 0 && (table[LONGS * slot] != high || table[LONGS * slot + 1] != low)) {
            slot = slot + 1 == slots ? 0 : slot + 1;
        }
        return LONGS * slot;
    }

    private void grow() {
        long[] larger = new long[LONGS * Math.addExact(table.length / LONGS, table.length / LONGS / 2)];
        for (int i = 0; i < table.length; i += LONGS) {
            if (table[i + 2] != 0) {
                System.arraycopy(table, i, larger, slot(larger, table[i], table[i + 1]), LONGS);
            }
        }
        table = larger;
    }
}
