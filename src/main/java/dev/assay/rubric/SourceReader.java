package dev.assay.rubric;

import dev.assay.rubric.Problems.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes the bytes of a file for text, strictly: UTF-8 and nothing that no editor shows. */
final class SourceReader {

    /** A rubric of this size would have a thousand pages. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceReader() {}

    /** The text, or nothing if there is a problem. */
    static Optional<Source> read(String file, byte[] bytes, Problems problems) {
        problems.open(file);
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    Problem.ofFile(file, "the file is too large: a rubric has at most " + MOST_BYTES + " bytes"),
                    Fault.MEANING);
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        Source source = new Source(file, text);
        if (result.isError()) {
            problems.add(source.problem(text.length(), encodingMessage(bytes)), Fault.MEANING);
            return Optional.empty();
        }
        return unprintable(source, problems) ? Optional.empty() : Optional.of(source);
    }

    /** A source of a text that was never bytes. */
    static Optional<Source> read(String file, String text, Problems problems) {
        return read(file, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String encodingMessage(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return wide ? "the file is UTF-16: save it as UTF-8" : "the file is not UTF-8 from here on: save it as UTF-8";
    }

    private static boolean unprintable(Source source, Problems problems) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085';
            if (control || c == '\uFFFE' || c == '\uFFFF') {
                problems.add(
                        source.problem(i, String.format("a control character (U+%04X): remove it", (int) c)),
                        Fault.MEANING);
                return true;
            }
        }
        return false;
    }
}
