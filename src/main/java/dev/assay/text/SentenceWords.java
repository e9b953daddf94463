package dev.assay.text;

import java.util.Locale;

/**
 * The lists of words that decide where a sentence ends, asked about words where they stand in a text, whatever their
 * case: without a copy unless they hold more than ASCII.
 */
final class SentenceWords {

    // sentences.txt says what each is for
    static final int INSIDE = 1;
    static final int ABBREVIATION = 1 << 1;
    static final int STARTER = 1 << 2;
    static final int OPEN = 1 << 3;
    static final int QUALIFIER = 1 << 4;

    /** A power of two, more than twice the number of words. */
    private static final int PLACES = 1 << 10;

    private static final String[] WORDS = new String[PLACES];
    private static final byte[] LISTS = new byte[PLACES];

    static {
        WordFile file = WordFile.resource("sentences.txt");
        add(file, "inside", INSIDE);
        add(file, "abbreviations", ABBREVIATION);
        add(file, "starters", STARTER);
        add(file, "open", OPEN);
        add(file, "qualifiers", QUALIFIER);
    }

    private SentenceWords() {}

    private static void add(WordFile file, String section, int list) {
        for (String word : file.words(section)) {
            int place = place(word, 0, word.length());
            WORDS[place] = word;
            LISTS[place] |= (byte) list;
        }
    }

    /** Whether the word between two places is in one of some lists. */
    static boolean isIn(int lists, String text, int start, int end) {
        return (lists(text, start, end) & lists) != 0;
    }

    /** The lists that the word between two places is in. */
    static int lists(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                return LISTS[place(lower, 0, lower.length())];
            }
        }
        return LISTS[place(text, start, end)];
    }

    /** Where a word stands in the table, or the free place where it would. */
    private static int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int place = Hashes.place(hash, PLACES);
        while (WORDS[place] != null && !isAt(place, text, start, end)) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }

    private static boolean isAt(int place, String text, int start, int end) {
        String word = WORDS[place];
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lower(text.charAt(i)) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
}
