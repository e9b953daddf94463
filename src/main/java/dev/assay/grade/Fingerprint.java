package dev.assay.grade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** What two graders have in common if and only if they decide by the same. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 of some texts in their order, each preceded by its length, in lower-case hexadecimal.
     *
     * @param parts the texts
     */
    static String of(List<String> parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
