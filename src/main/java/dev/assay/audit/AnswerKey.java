package dev.assay.audit;

import dev.assay.batch.Names;
import dev.assay.grade.Sha256;

/**
 * Whose answer to which question, as the first 128 bits of a SHA-256.
 *
 * @param high the first half
 * @param low the second half
 */
record AnswerKey(long high, long low) {

    private static final int HEX_OF_LONG = 16;

    static AnswerKey of(String candidate, String question) {
        return ofHash(Sha256.hex(Names.plain(candidate) + '\0' + Names.plain(question)), 0);
    }

    /** The first 128 bits of a SHA-256 that stands in a text in hexadecimal, from a place on. */
    static AnswerKey ofHash(String text, int from) {
        int middle = from + HEX_OF_LONG;
        return new AnswerKey(
                Long.parseUnsignedLong(text, from, middle, 16),
                Long.parseUnsignedLong(text, middle, middle + HEX_OF_LONG, 16));
    }

    /** The first 63 bits of a SHA-256 in hexadecimal; 0 if it is none. */
    static long content(String sha256) {
        return sha256.length() < HEX_OF_LONG ? 0 : Long.parseUnsignedLong(sha256, 0, HEX_OF_LONG, 16) >>> 1;
    }
}
