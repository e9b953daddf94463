package dev.assay.batch.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds what is no text in a text: halves of surrogate pairs, which also stand for bytes that could not be decoded. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WESTERN_SIGNS = "‘’“”‚„–—…•€£¥§©®™°±·«»¿¡¼½¾²³×÷\u00A0";

    private Encoding() {}

    /** Index of the first surrogate that has no partner, −1 if there is none. */
    static int firstUnpaired(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What is wrong with a text.
     *
     * @param decoded what {@link StrictText} made of it
     * @param line the line of its source on which it starts
     * @param charset the encoding in which it was read
     */
    static Optional<String> problem(String decoded, long line, Charset charset) {
        int index = firstUnpaired(decoded);
        if (index < 0) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "byte 0x%02X on line %d is not %s%s",
                decoded.charAt(index) & 0xFF,
                line + breaks(decoded, index),
                charset.name(),
                charset.equals(StandardCharsets.UTF_8) ? advice(decoded, index) : ""));
    }

    /** What to try where the text is of a kind that spreadsheets on Windows write. */
    private static String advice(String decoded, int index) {
        return isWindows(decoded)
                ? "; it is '" + windows(decoded.charAt(index)) + "' in windows-1252: try --encoding windows-1252"
                : "";
    }

    /** Whether all that is beyond ASCII are bytes that stand for letters and signs of western text in windows-1252. */
    private static boolean isWindows(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean plain = c <= 0x7F && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            if (!plain && !(Character.isLowSurrogate(c) && isWestern(windows(c)))) {
                return false;
            }
        }
        return true;
    }

    private static char windows(char escaped) {
        return new String(new byte[] {(byte) escaped}, WINDOWS).charAt(0);
    }

    private static boolean isWestern(char c) {
        // 0xFF stands in many files that are no text, and hardly ever for this letter.
        return Character.isLetter(c) && c != 'ÿ' || WESTERN_SIGNS.indexOf(c) >= 0;
    }

    /** What is wrong with a text that looks like UTF-16 or UTF-32 and has no byte order mark. */
    static Optional<String> unmarked(StrictText text) throws IOException {
        return text.unmarked()
                .map(looks -> "looks like " + looks.name() + " without a byte order mark; if it is, --encoding "
                        + looks.name() + " reads it");
    }

    private static long breaks(String text, int end) {
        long count = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                count++;
            }
        }
        return count;
    }

    /** The text with U+FFFD for what is none. */
    static String replaced(String text) {
        if (firstUnpaired(text) < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (int i = firstUnpaired(replaced); i >= 0; i = firstUnpaired(replaced)) {
            replaced.setCharAt(i, '\uFFFD');
        }
        return replaced.toString();
    }
}
