package dev.assay.batch;

import dev.assay.grade.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which candidate has answered which question, and where, in the memory of a {@link KeyIndex}, whatever the names. Two
 * different pairs of names share a key (the first 128 bits of a SHA-256) with a chance of less than 1 to 10²⁶ among a
 * million. Not thread-safe.
 */
final class SeenAnswers {

    private static final int LINE_BITS = 40;

    private final MessageDigest digest = Sha256.digest();
    private final List<String> sources = new ArrayList<>();
    private final KeyIndex places = new KeyIndex();

    /** Notes an answer; returns {@code source:line} of the one before it, if there is one. */
    Optional<String> add(Submission submission) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(
                (submission.candidate() + '\0' + submission.question()).getBytes(StandardCharsets.UTF_8)));
        long earlier = places.add(hash.getLong(), hash.getLong(), place(submission));
        return earlier < 0 ? Optional.empty() : Optional.of(place(earlier));
    }

    /** The source's number, and the line, in one long. */
    private long place(Submission submission) {
        String source = submission.source();
        if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(source)) {
            sources.add(source);
        }
        return (long) (sources.size() - 1) << LINE_BITS | submission.line();
    }

    private String place(long packed) {
        String source = sources.get((int) (packed >>> LINE_BITS));
        return (source.isEmpty() ? "line " : source + ":") + (packed & (1L << LINE_BITS) - 1);
    }
}
