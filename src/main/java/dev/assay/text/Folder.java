package dev.assay.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Folds words: compatibility normalisation (NFKC), lower case, straight quotes, and Latin letters for look-alike ones
 * in words that mix scripts. Thread-safe.
 */
final class Folder {

    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes();

    private Folder() {}

    private static Map<Character, Character> lookAlikes() {
        Map<Character, Character> letters = new HashMap<>();
        WordFile.resource("lookalikes.txt")
                .reversed("letters")
                .forEach((letter, latin) -> letters.put(letter.charAt(0), latin.charAt(0)));
        return Map.copyOf(letters);
    }

    /**
     * The forms of a word.
     *
     * @param surface the word, without zero-width characters
     * @param mixed whether the word, or the identifier that it is a part of, {@linkplain #mixes mixes scripts}
     */
    static WordForm form(String surface, boolean mixed) {
        if (isAscii(surface)) {
            String folded = withoutDots(surface.toLowerCase(Locale.ROOT));
            return new WordForm(surface, folded, Stemmer.stem(folded), false, false);
        }
        String latin = mixed ? withoutLookAlikes(surface) : surface;
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFKC);
        boolean compatibility = !plain.equals(Normalizer.normalize(latin, Normalizer.Form.NFC));
        String lower = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        String folded = withoutDots(straightQuotes(lower));
        return new WordForm(surface, folded, Stemmer.stem(folded), !latin.equals(surface), compatibility);
    }

    /** Whether a word has both Latin letters and letters that only look so. */
    static boolean mixes(String text, int start, int end) {
        boolean latin = false;
        boolean lookAlike = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin |= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            } else {
                lookAlike |= LOOK_ALIKES.containsKey(c);
            }
        }
        return latin && lookAlike;
    }

    /** Whether the word is single letters with dots between, as {@code e.g} and {@code U.S}. */
    static boolean isDottedLetters(String text, int start, int end) {
        if ((end - start) % 2 == 0 || end - start < 3) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((i - start) % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String withoutDots(String folded) {
        return isDottedLetters(folded, 0, folded.length()) ? folded.replace(".", "") : folded;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLookAlikes(String surface) {
        char[] letters = surface.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = LOOK_ALIKES.getOrDefault(letters[i], letters[i]);
        }
        return new String(letters);
    }

    private static String straightQuotes(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\u2019' || c == '\u2018' || c == '\u201B' || c == '\u02BC' || c == '\u2032' || c == '\u00B4') {
                chars[i] = '\'';
            }
        }
        return Arrays.equals(chars, text.toCharArray()) ? text : new String(chars);
    }
}
