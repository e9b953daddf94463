package dev.assay.batch;

import java.util.Locale;
import java.util.Optional;

/** Finds what is no text in a text: halves of surrogate pairs, which also stand for bytes that could not be decoded. */
final class Encoding {

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

    /** What is wrong with a text that {@link StrictText} decoded and that starts on this line of its source. */
    static Optional<String> problem(String decoded, long line) {
        int index = firstUnpaired(decoded);
        if (index < 0) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "byte 0x%02X on line %d is not UTF-8",
                decoded.charAt(index) & 0xFF,
                line + breaks(decoded, index)));
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
