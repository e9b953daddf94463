package dev.assay.text;

/** Where hash codes lead to in tables whose size is a power of two. */
public final class Hashes {

    /** 2^32 divided by the golden ratio. */
    private static final int GOLDEN = 0x9E3779B9;

    private Hashes() {}

    /**
     * The place of a hash code: those of similar words, as strings have them, are scattered (Fibonacci hashing; Knuth,
     * "The Art of Computer Programming", volume 3, 6.4).
     *
     * @param places how many there are: a power of two, at least 2
     */
    public static int place(int hash, int places) {
        return hash * GOLDEN >>> Integer.numberOfLeadingZeros(places) + 1;
    }
}
