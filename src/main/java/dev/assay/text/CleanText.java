package dev.assay.text;

import java.util.Arrays;

/**
 * The caller's text without its zero-width characters, and the way back to the caller's offsets. Immutable.
 */
final class CleanText {

    private final String raw;
    private final String text;
    /** Place in the caller's text of each unit of the clean one; null where both are the same. */
    private final int[] places;

    private CleanText(String raw, String text, int[] places) {
        this.raw = raw;
        this.text = text;
        this.places = places;
    }

    static CleanText of(String raw) {
        int length = raw.length();
        int first = 0;
        while (first < length && (isKept(raw.charAt(first)) || !isDropped(raw, first))) {
            first++;
        }
        if (first == length) {
            return new CleanText(raw, raw, null);
        }
        char[] kept = new char[length];
        int[] places = new int[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (i < first || !isDropped(raw, i)) {
                kept[size] = raw.charAt(i);
                places[size++] = i;
            }
        }
        return new CleanText(raw, new String(kept, 0, size), Arrays.copyOf(places, size));
    }

    /** Whether a character is kept for sure. */
    private static boolean isKept(char c) {
        return c < '\u00AD' && c != '\\';
    }

    private static boolean isDropped(String raw, int i) {
        char c = raw.charAt(i);
        if (c < '\u00AD') {
            return c == '\\' && isEscaped(raw, i);
        }
        // A variation selector chooses the look of an emoji or a sign there, and only hides something after a letter.
        if (c >= '\uFE00' && c <= '\uFE0F') {
            return i > 0 && Character.isLetter(raw.charAt(i - 1));
        }
        return isZeroWidth(c);
    }

    /** Whether a backslash only keeps Markdown from reading the underscore of a name, as in {@code select\_related}. */
    private static boolean isEscaped(String raw, int i) {
        return i > 0
                && i + 2 < raw.length()
                && raw.charAt(i + 1) == '_'
                && Character.isLetterOrDigit(raw.charAt(i - 1))
                && Character.isLetterOrDigit(raw.charAt(i + 2));
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u00AD' // soft hyphen
                || c == '\u034F' // combining grapheme joiner
                || c == '\u061C' // Arabic letter mark
                || c == '\u180E' // Mongolian vowel separator
                || (c >= '\u200B' && c <= '\u200F') // spaces and joiners without width, direction marks
                || (c >= '\u202A' && c <= '\u202E') // direction embeddings and overrides
                || (c >= '\u2060' && c <= '\u206F') // word joiner, invisible operators, isolates
                || c == '\uFEFF'; // byte order mark
    }

    /** The text without zero-width characters. */
    String text() {
        return text;
    }

    /** Whether nothing was left out, so that all places are the caller's. */
    boolean isRaw() {
        return places == null;
    }

    /** The place in the caller's text where the unit {@code i} of the clean text stands. */
    int start(int i) {
        return places == null ? i : places[i];
    }

    /** The end in the caller's text of a non-empty range of the clean text that ends before {@code i}. */
    int end(int i) {
        return places == null ? i : places[i - 1] + 1;
    }

    /** Whether zero-width characters were dropped inside a non-empty range of the clean text. */
    boolean hides(int start, int end) {
        if (places == null) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (places[i] > places[i - 1] + 1 && raw.charAt(places[i] - 1) != '\\') {
                return true;
            }
        }
        return false;
    }
}
