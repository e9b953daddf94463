package dev.assay.batch.source;

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
import java.util.Optional;

/**
 * Text from bytes: in the encoding that a byte order mark tells (UTF-8, UTF-16 or UTF-32), or else in the one that the
 * caller names, or else in UTF-8. A byte that is not text becomes an unpaired surrogate, U+DC00 plus the byte, which no
 * decoder gives otherwise; so the rows that hold one can be told from the others, and reading goes on. The idea is
 * Python's {@code surrogateescape} (PEP 383).
 */
final class StrictText extends Reader {

    private static final int BUFFER = 1 << 16;

    /** So many bytes are waited for to tell the encoding; what has come with them is looked at too. */
    private static final int WAITED_FOR = 4;

    private static final char ESCAPE = '\uDC00';

    /** More bytes than a decoder ever complains of at once; so much room is kept for their escapes. */
    private static final int LONGEST_ERROR = 8;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).limit(0);
    private final Optional<Charset> named;
    private CharsetDecoder decoder;
    private Optional<Charset> unmarked = Optional.empty();
    private boolean ended;
    private boolean drained;

    /** @param named the encoding of what has no byte order mark; UTF-8 if it is not given */
    StrictText(InputStream bytes, Optional<Charset> named) {
        this.bytes = bytes;
        this.named = named;
    }

    /** The encoding that is read. */
    Charset charset() throws IOException {
        if (decoder == null) {
            start();
        }
        return decoder.charset();
    }

    /** An encoding that the text looks like and that nothing names: UTF-16 or UTF-32 without a byte order mark. */
    Optional<Charset> unmarked() throws IOException {
        charset();
        return unmarked;
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
        fill(WAITED_FOR);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(undecoded);
        if (mark.isEmpty() && named.isEmpty()) {
            unmarked = ByteOrderMark.missing(undecoded);
        }
        undecoded.position(
                undecoded.position() + mark.map(ByteOrderMark::length).orElse(0));
        decoder = mark.map(ByteOrderMark::charset)
                .or(() -> named)
                .orElse(StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
