package dev.assay.batch.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * What is unpacked from an archive, up to where it becomes more than anybody's workbook: no text or tag may be so long
 * that it fills the memory, and all that is unpacked is counted. Throws {@link IllegalArgumentException}, which the
 * reader of XML passes on, where it is too much.
 */
final class BoundedXml extends FilterInputStream {

    /** Bytes without the beginning of a tag; the longest answer takes ten for each of its characters at most. */
    static final int LONGEST_RUN = 16 << 20;

    private final LongConsumer unpacked;
    private int run;

    /** @param unpacked is told how many bytes come, and throws where they are too many */
    BoundedXml(InputStream in, LongConsumer unpacked) {
        super(in);
        this.unpacked = unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            unpacked.accept(count);
        }
        for (int i = offset; i < offset + count; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new IllegalArgumentException("a text or a tag is longer than any cell can be");
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
