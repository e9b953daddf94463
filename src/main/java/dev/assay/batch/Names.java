package dev.assay.batch;

import java.text.Normalizer;

/**
 * Names of candidates and ids of questions in the one form in which they are compared and written, so that what reads the
 * same is the same wherever it comes from: one system writes é as a letter, another as an e and an accent behind it, and
 * tables have spaces that do not break, or two of them, where one is seen. Thread-safe.
 */
public final class Names {

    private Names() {}

    /**
     * A name in Unicode's composed form (NFC), with one space for each run of white space, of whatever kind, and none at
     * either end, and without the characters that nobody sees; joiners stay, which some scripts cannot be written without.
     * What is in this form already comes back as it is.
     */
    public static String plain(String name) {
        return isPlainAscii(name) ? name : Normalizer.normalize(spaced(name), Normalizer.Form.NFC);
    }

    private static boolean isPlainAscii(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c < ' ' && isSpace(c) || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return name.isEmpty() || !space;
    }

    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isUnseen(c)) {
                if (space && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                space = false;
                spaced.append(c);
            }
        }
        return spaced.toString();
    }

    /** No space is beyond the characters that take one UTF-16 unit. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD' // soft hyphen
                || c == '\u061C' // Arabic letter mark
                || c == '\u200B' // space without width
                || c == '\u200E' // direction marks
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E') // direction embeddings and overrides
                || c == '\u2060' // word joiner, which only keeps lines from breaking
                || (c >= '\u2066' && c <= '\u2069') // direction isolates
                || c == '\uFEFF'; // byte order mark
    }
}
