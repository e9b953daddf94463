package dev.assay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream that can be read again from its beginning, as long as it is recorded. */
final class RecordedInput extends FilterInputStream {

    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    private boolean recording = true;

    RecordedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (recording && b >= 0) {
            recorded.write(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (recording && count > 0) {
            recorded.write(bytes, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Forgets what was read; the stream goes on, and cannot be read again. */
    void stopRecording() {
        recording = false;
        recorded.reset();
    }

    /** The whole stream; this one must not be read any more. */
    InputStream fromBeginning() {
        recording = false;
        return new SequenceInputStream(new ByteArrayInputStream(recorded.toByteArray()), in);
    }
}
