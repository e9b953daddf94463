package dev.assay.report;

import java.util.Locale;

/** Halves of surrogate pairs, which no encoding can write. */
final class Surrogates {

    private Surrogates() {}

    /** JSON in which they are written as escapes; they can only stand inside its strings. */
    static String escaped(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean half = Character.isSurrogate(c) && !isPair(json, i);
            if (half && escaped == null) {
                escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            if (half) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? json : escaped.toString();
    }

    /** The text with U+FFFD in their place: for names of fields, in which many readers refuse the escapes. */
    static String replaced(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i)) {
                replaced.setCharAt(i, '\uFFFD');
            }
        }
        return replaced.toString();
    }

    /** Whether the surrogate at an index has its partner. */
    static boolean isPair(CharSequence text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
