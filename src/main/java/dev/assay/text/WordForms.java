package dev.assay.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The forms of the words of one text, each found once. Not thread-safe itself.
 *
 * <p>Forms of ordinary words are shared by all texts, since most answers are made of the same few thousand. A table of
 * fixed size holds two for each hash: a new one takes the first of the two places, and what stood there the second. A
 * form depends on nothing but its word, so it makes no difference which thread put it there.
 */
final class WordForms {

    private static final int SHARED_PLACES = 1 << 14;

    /** Longer words are not shared, so that the table stays small whatever the texts. */
    private static final int LONGEST_SHARED = 24;

    /** A form has final fields only, so that another thread sees all of it or none. */
    private static final WordForm[] SHARED = new WordForm[SHARED_PLACES];

    /** The forms of words that are not shared; null while there are none. */
    private Map<String, WordForm> plain;

    private Map<String, WordForm> mixed;

    /** The hash of the characters between two places, as a string of them has it. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /**
     * The forms of the word between two places of a text.
     *
     * @param hash its {@linkplain #hash hash}
     * @param mixes whether the word, or the identifier that it is a part of, mixes scripts
     */
    WordForm of(String text, int start, int end, int hash, boolean mixes) {
        if (mixes || end - start > LONGEST_SHARED) {
            return own(text.substring(start, end), mixes);
        }
        int first = Hashes.place(hash, SHARED_PLACES) & -2;
        WordForm newer = SHARED[first];
        if (newer != null && isSurface(newer, text, start, end, hash)) {
            return newer;
        }
        WordForm older = SHARED[first + 1];
        if (older != null && isSurface(older, text, start, end, hash)) {
            return older;
        }
        WordForm form = Folder.form(text.substring(start, end), false);
        SHARED[first + 1] = newer;
        SHARED[first] = form;
        return form;
    }

    private WordForm own(String surface, boolean mixes) {
        if (plain == null) {
            plain = new HashMap<>();
            mixed = new HashMap<>();
        }
        Map<String, WordForm> forms = mixes ? mixed : plain;
        WordForm form = forms.get(surface);
        if (form == null) {
            form = Folder.form(surface, mixes);
            forms.put(surface, form);
        }
        return form;
    }

    private static boolean isSurface(WordForm form, String text, int start, int end, int hash) {
        String surface = form.surface();
        return form.hashCode() == hash && surface.length() == end - start && text.startsWith(surface, start);
    }
}
