package dev.assay.audit;

import dev.assay.grade.Sha256;
import java.util.Optional;

/**
 * Lines that each hold the hash of the one before: {@code {…,"previous":"…","sha256":"…"}}. A line's own hash is SHA-256
 * over its UTF-8 bytes up to the comma in front of {@code "sha256"}. (Haber and Stornetta, How to time-stamp a digital
 * document, 1991.)
 */
final class Chain {

    /** What stands as the hash of the line before the first. */
    static final String BEGINNING = "0".repeat(64);

    private static final String PREVIOUS = ",\"previous\":\"";
    private static final String OWN = "\",\"sha256\":\"";
    private static final String END = "\"}";
    private static final int HASH = 64;

    private Chain() {}

    /**
     * A line with its place in the chain, without a line break.
     *
     * @param object a JSON object with at least one field, on one line
     */
    static String sealed(String object, String previous) {
        String body = object.substring(0, object.length() - 1) + PREVIOUS + previous + "\"";
        return body + OWN.substring(1) + Sha256.hex(body) + END;
    }

    /** The line's own hash, if it has its place in the chain. */
    static Optional<String> own(String line) {
        int start = line.length() - END.length() - HASH;
        boolean complete = start > OWN.length() && line.endsWith(END) && line.startsWith(OWN, start - OWN.length());
        return complete ? Optional.of(line.substring(start, start + HASH)) : Optional.empty();
    }

    /** The hash of the line before, as the line holds it. */
    static Optional<String> previous(String line) {
        int start = line.length() - END.length() - HASH - OWN.length() - HASH;
        boolean complete = own(line).isPresent()
                && start > PREVIOUS.length()
                && line.startsWith(PREVIOUS, start - PREVIOUS.length());
        return complete ? Optional.of(line.substring(start, start + HASH)) : Optional.empty();
    }

    /** Whether a line's own hash is the one of its text. */
    static boolean holds(String line) {
        int body = line.length() - END.length() - HASH - (OWN.length() - 1);
        return own(line)
                .filter(own -> own.equals(Sha256.hex(line.substring(0, body))))
                .isPresent();
    }

    /**
     * What is wrong with a line; empty if its hash is that of its text, and it follows another.
     *
     * @param last the hash of the line before
     */
    static Optional<String> problem(String line, String last) {
        if (!holds(line)) {
            return Optional.of("the line does not have the hash that it says: it was changed, or is not whole");
        }
        return previous(line).filter(last::equals).isPresent()
                ? Optional.empty()
                : Optional.of("the line does not follow the one before it: lines were taken out, added or moved");
    }
}
