package dev.assay.text;

/** Vowels, consonants and syllables of a word in lower-case Latin letters, as spelling rules see them. */
final class Letters {

    private Letters() {}

    /** Whether a vowel stands at {@code i}: {@code y} after a consonant is one, {@code u} after {@code q} is none. */
    static boolean isVowel(String word, int i) {
        switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o':
                return true;
            case 'u':
                return i == 0 || word.charAt(i - 1) != 'q';
            case 'y':
                return i > 0 && !isVowel(word, i - 1);
            default:
                return false;
        }
    }

    static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** The number of groups of vowels before {@code end}. */
    static int syllables(String word, int end) {
        int count = 0;
        boolean after = false;
        for (int i = 0; i < end; i++) {
            boolean vowel = isVowel(word, i);
            if (vowel && !after) {
                count++;
            }
            after = vowel;
        }
        return count;
    }

    /** Whether the first {@code end} letters are one syllable with one vowel and one consonant after it ({@code not}). */
    static boolean isShort(String word, int end) {
        return end >= 2
                && !isVowel(word, end - 1)
                && isVowel(word, end - 2)
                && (end == 2 || !isVowel(word, end - 3))
                && syllables(word, end) == 1;
    }

    static boolean endsDouble(String word) {
        int length = word.length();
        return length >= 2 && word.charAt(length - 1) == word.charAt(length - 2) && !isVowel(word, length - 1);
    }
}
