package dev.assay.audit;

import dev.assay.batch.KeyIndex;
import dev.assay.grade.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The result lines that an audit log says were written, by half of their hashes: in about 50 bytes each, and without
 * parsing the log. Where its chain is broken, nothing is believed up to there. Immutable and thread-safe.
 */
public final class LoggedResults {

    /** Stands so in lines of graded answers alone, since a quotation mark inside a value has a backslash before it. */
    private static final String RESULT = ",\"resultSha256\":\"";

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final KeyIndex hashes;
    private final Optional<String> broken;

    private LoggedResults(KeyIndex hashes, Optional<String> broken) {
        this.hashes = hashes;
        this.broken = broken;
    }

    /**
     * Reads the lines of a log.
     *
     * @param name what the log is called where its chain is broken
     */
    static LoggedResults read(BufferedReader lines, String name) throws IOException {
        KeyIndex hashes = new KeyIndex();
        Optional<String> broken = Optional.empty();
        String last = Chain.BEGINNING;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Optional<String> problem = Chain.problem(line, last);
            if (problem.isPresent()) {
                broken = Optional.of(name + ":" + number + ": " + problem.get());
                hashes = new KeyIndex();
            }
            last = Chain.own(line).orElse(last);
            if (problem.isEmpty()) {
                add(line, hashes);
            }
        }
        return new LoggedResults(hashes, broken);
    }

    private static void add(String line, KeyIndex hashes) {
        int hash = line.lastIndexOf(RESULT) + RESULT.length();
        if (hash >= RESULT.length()
                && HEX.matcher(line).region(hash, line.length()).lookingAt()) {
            AnswerKey key = AnswerKey.ofHash(line, hash);
            hashes.add(key.high(), key.low(), 0);
        }
    }

    /**
     * Whether a line of results is one that was written.
     *
     * @param line with its line break, in UTF-8
     */
    public boolean has(byte[] line) {
        MessageDigest digest = Sha256.digest();
        digest.update(line, 0, line.length - 1);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return hashes.place(hash.getLong(), hash.getLong()) >= 0;
    }

    /** Where the chain is broken for the last time, and why: {@code file:line: why}. Empty if it holds. */
    public Optional<String> broken() {
        return broken;
    }
}
