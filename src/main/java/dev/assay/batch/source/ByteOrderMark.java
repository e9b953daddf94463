package dev.assay.batch.source;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes that some programs put in front of a text to tell its encoding.
 *
 * @param charset the encoding that they tell
 * @param bytes what they are, as unsigned values
 */
record ByteOrderMark(Charset charset, List<Integer> bytes) {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** The longer ones first: that of UTF-32 begins with that of UTF-16. */
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(UTF_32LE, List.of(0xFF, 0xFE, 0, 0)),
            new ByteOrderMark(UTF_32BE, List.of(0, 0, 0xFE, 0xFF)),
            new ByteOrderMark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new ByteOrderMark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)),
            new ByteOrderMark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)));

    /** The mark with which the remaining bytes begin, if they do. */
    static Optional<ByteOrderMark> of(ByteBuffer text) {
        return ALL.stream().filter(mark -> mark.begins(text)).findFirst();
    }

    /**
     * The encoding that lacks its mark: the first bytes of UTF-16 and UTF-32 are zero at every other place, or at two or
     * three of four, as long as letters are Latin; no byte of a text in another encoding is.
     */
    static Optional<Charset> missing(ByteBuffer text) {
        int[] zeros = new int[4];
        int groups = Math.min(text.remaining(), 64) / 4;
        for (int i = 0; i < 4 * groups; i++) {
            zeros[i % 4] += text.get(text.position() + i) == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (groups == 0 || even + odd == 0) {
            return Optional.empty();
        }
        if (zeros[2] == groups && zeros[3] == groups && zeros[0] == 0) {
            return Optional.of(UTF_32LE);
        }
        if (zeros[0] == groups && zeros[1] == groups && zeros[3] == 0) {
            return Optional.of(UTF_32BE);
        }
        if (even == 0 && odd > groups) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return odd == 0 && even > groups ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private boolean begins(ByteBuffer text) {
        for (int i = 0; i < length(); i++) {
            if (i >= text.remaining() || (text.get(text.position() + i) & 0xFF) != bytes.get(i)) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return bytes.size();
    }
}
