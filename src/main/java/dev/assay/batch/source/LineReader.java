package dev.assay.batch.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A text line by line, with the line breaks that it has: line feed, carriage return, or both. Of a line that is longer
 * than any row may be, only the beginning is kept.
 */
final class LineReader implements Closeable {

    /** An answer of the greatest length takes six times as many characters if JSON escapes them all. */
    static final int LONGEST_ROW = 8 * 1024 * 1024;

    private static final int KEPT_OF_OVERLONG = 4096;

    private final StrictText text;
    private final char[] buffer = new char[1 << 14];
    private int position;
    private int end;
    private long number;
    private final Deque<Line> pushedBack = new ArrayDeque<>();

    LineReader(StrictText text) {
        this.text = text;
    }

    /** The encoding in which it is read. */
    Charset charset() throws IOException {
        return text.charset();
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        return pushedBack.isEmpty() ? read() : Optional.of(pushedBack.pop());
    }

    /** Gives lines back, to be read again. */
    void pushBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            pushedBack.push(lines.get(i));
        }
    }

    private Optional<Line> read() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean overlong = false;
        boolean broken = false;
        while (!broken && !atEnd()) {
            int start = position;
            while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            line.append(buffer, start, position - start);
            if (position < end) {
                broken = true;
                line.append(lineBreak());
            }
            if (line.length() > LONGEST_ROW) {
                overlong = true;
            }
            if (overlong) {
                line.setLength(Math.min(line.length(), KEPT_OF_OVERLONG));
                line.trimToSize();
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(new Line(++number, line.toString(), overlong));
    }

    private String lineBreak() throws IOException {
        if (buffer[position++] == '\n') {
            return "\n";
        }
        if (!atEnd() && buffer[position] == '\n') {
            position++;
            return "\r\n";
        }
        return "\r";
    }

    private boolean atEnd() throws IOException {
        return position == end && !fill();
    }

    private boolean fill() throws IOException {
        int count = text.read(buffer, 0, buffer.length);
        position = 0;
        end = Math.max(0, count);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
