package dev.assay.text;

/**
 * What each of the characters that most texts are made of does to words by UAX 29: all of ASCII and Latin-1, and the
 * usual typographic signs. Those whose part in words depends on what stands around them in ways of their own (marks,
 * emoji, other scripts) are {@link #OTHER_SCRIPT}.
 */
final class WordSigns {

    /** Parts words, and stands in no sequence with what is on its other side. */
    static final int SPACE = 0;

    /** Parts words. */
    static final int BREAK = 1;

    static final int LOWER = 2;
    static final int UPPER = 3;
    static final int DIGIT = 4;

    /** Joins letters and digits, and stands at either end of a word as well: the underscore. */
    static final int JOINER = 5;

    /** Joins two letters that it stands between. */
    static final int MID_LETTER = 6;

    /** Joins two digits that it stands between. */
    static final int MID_NUMBER = 7;

    /** Joins two letters or two digits. */
    static final int MID_BOTH = 8;

    static final int OTHER_SCRIPT = 9;

    private static final byte[] LATIN = new byte[0x100];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = (byte) latin(c);
        }
    }

    private WordSigns() {}

    private static int latin(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r' -> SPACE;
            case '_' -> JOINER;
            case ':', '\u00B7' -> MID_LETTER;
            case ',', ';' -> MID_NUMBER;
            case '.', '\'' -> MID_BOTH;
            case '\u00A9', '\u00AD', '\u00AE' -> OTHER_SCRIPT; // emoji, and the soft hyphen
            default -> {
                if (c >= '0' && c <= '9') {
                    yield DIGIT;
                }
                yield !Character.isLetter(c) ? BREAK : Character.isUpperCase(c) ? UPPER : LOWER;
            }
        };
    }

    /** What a character does. */
    static int of(char c) {
        return c < LATIN.length ? LATIN[c] : typographic(c);
    }

    private static int typographic(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> MID_BOTH;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> BREAK; // hyphens and dashes
            case '\u201A', '\u201C', '\u201D', '\u201E' -> BREAK; // quotes
            case '\u2022', '\u2026', '\u2030', '\u2032', '\u2033' -> BREAK; // bullet, ellipsis, per mille, primes
            case '\u20AC', '\u20B9', '\u20BF' -> BREAK; // currencies: euro, rupee, bitcoin
            case '\u2190', '\u2191', '\u2192', '\u2193', '\u21D0', '\u21D2', '\u21D4' -> BREAK; // arrows
            case '\u2212', '\u221A', '\u221E', '\u2211' -> BREAK; // minus, root, infinity, sum
            case '\u2248', '\u2260', '\u2264', '\u2265' -> BREAK; // comparisons
            default -> OTHER_SCRIPT;
        };
    }

    static boolean isLetter(int sign) {
        return sign == LOWER || sign == UPPER;
    }

    /** Whether two letters are one word with such a sign between. */
    static boolean joinsLetters(int sign) {
        return sign == MID_LETTER || sign == MID_BOTH;
    }

    /** Whether two digits are one number with such a sign between. */
    static boolean joinsDigits(int sign) {
        return sign == MID_NUMBER || sign == MID_BOTH;
    }
}
