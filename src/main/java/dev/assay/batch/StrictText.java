package dev.assay.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes: UTF-8, or UTF-16 where a byte order mark says so. A byte that is not text becomes an unpaired
 * surrogate, U+DC00 plus the byte, which no decoder gives otherwise; so the rows that hold one can be told from the
 * others, and reading goes on. The idea is Python's {@code surrogateescape} (PEP 383).
 */
final class StrictText extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char ESCAPE = '\uDC00';

    /** More bytes than a decoder ever complains of at once; so much room is kept for their escapes. */
    private static final int LONGEST_ERROR = 8;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean drained;

    StrictText(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!decoded.hasRemaining()) {
            if (drained) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        decoded.clear().limit(BUFFER - LONGEST_ERROR);
        if (decoder == null) {
            start();
        }
        CoderResult result = decoder.decode(undecoded, decoded, ended);
        if (result.isError()) {
            decoded.limit(BUFFER);
            for (int i = 0; i < result.length(); i++) {
                decoded.put((char) (ESCAPE + (undecoded.get() & 0xFF)));
            }
        } else if (result.isUnderflow()) {
            if (ended) {
                drained = true;
            } else if (decoded.position() == 0) {
                // Only where nothing can be handed on: whoever writes the stream may wait for its effect.
                fill(undecoded.remaining() + 1);
            }
        }
        decoded.flip();
    }

    private void start() throws IOException {
        fill(3);
        int first = peek(0);
        int second = peek(1);
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (first == 0xEF && second == 0xBB && peek(2) == 0xBF) {
            mark = 3;
        } else if (first == 0xFE && second == 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (first == 0xFF && second == 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        undecoded.position(undecoded.position() + mark);
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int peek(int index) {
        return index < undecoded.remaining() ? undecoded.get(undecoded.position() + index) & 0xFF : -1;
    }

    /** Reads until at least this many bytes wait to be decoded, or to the end. */
    private void fill(int least) throws IOException {
        undecoded.compact();
        while (undecoded.position() < least && !ended) {
            int count = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
            if (count < 0) {
                ended = true;
            } else {
                undecoded.position(undecoded.position() + count);
            }
        }
        undecoded.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
