package dev.assay.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which candidate has answered which question, and where: 36 to 54 bytes for each answer, whatever the names, and a
 * moment of 90 where the table grows. Two different pairs of names share a key (the first 128 bits of a SHA-256) with a chance of less than 1 to 10²⁶ among a million.
 * Not thread-safe.
 */
final class SeenAnswers {

    private static final int LONGS = 3;
    private static final int LINE_BITS = 40;

    private final MessageDigest digest = sha256();
    private final List<String> sources = new ArrayList<>();
    private long[] table = new long[LONGS * 1024];
    private int size;

    /** Notes an answer; returns {@code source:line} of the one before it, if there is one. */
    Optional<String> add(Submission submission) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(
                (submission.candidate() + '\0' + submission.question()).getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong();
        long low = hash.getLong();
        if (3 * (size + 1) > 2 * (table.length / LONGS)) {
            grow();
        }
        int slot = slot(table, high, low);
        if (table[slot + 2] != 0) {
            return Optional.of(place(table[slot + 2]));
        }
        table[slot] = high;
        table[slot + 1] = low;
        table[slot + 2] = place(submission);
        size++;
        return Optional.empty();
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

    /** The source's number from 1, and the line, in one long that is never 0. */
    private long place(Submission submission) {
        String source = submission.source();
        if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(source)) {
            sources.add(source);
        }
        return (long) sources.size() << LINE_BITS | submission.line();
    }

    private String place(long packed) {
        String source = sources.get((int) (packed >>> LINE_BITS) - 1);
        return (source.isEmpty() ? "line " : source + ":") + (packed & (1L << LINE_BITS) - 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
