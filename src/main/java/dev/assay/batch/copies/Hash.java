package dev.assay.batch.copies;

/** Hashes that are the same in every run and on every machine. */
final class Hash {

    private static final long OFFSET = 0xCBF2_9CE4_8422_2325L;
    private static final long PRIME = 0x0000_0100_0000_01B3L;

    private Hash() {}

    /** Of a text (FNV-1a over its UTF-16 units, mixed). */
    static long of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Of a number: every bit of the result depends on every bit of the number (the finalizer of SplitMix64). */
    static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
