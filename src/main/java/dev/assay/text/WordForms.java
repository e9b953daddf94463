package dev.assay.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The forms of the words of one text, each found once. Not thread-safe itself.
 *
 * <p>Forms of ordinary words are shared by all texts, since most answers are made of the same few thousand: a table of
 * fixed size holds one at the place of its hash, and the next word of that place takes it over. A form depends on
 * nothing but its word, so it makes no difference which thread put it there.
 */
final class WordForms {

    private static final int SHARED_PLACES = 1 << 13;

    /** Longer words are not shared, so that the table stays small whatever the texts. */
    private static final int LONGEST_SHARED = 24;

    private static final AtomicReferenceArray<WordForm> SHARED = new AtomicReferenceArray<>(SHARED_PLACES);

    private final Map<String, WordForm> plain = new HashMap<>();
    private final Map<String, WordForm> mixed = new HashMap<>();

    /**
     * The forms of the word between two places of a text.
     *
     * @param mixes whether the word, or the identifier that it is a part of, mixes scripts
     */
    WordForm of(String text, int start, int end, boolean mixes) {
        if (mixes || end - start > LONGEST_SHARED) {
            return own(text.substring(start, end), mixes);
        }
        int place = place(text, start, end);
        WordForm shared = SHARED.getAcquire(place);
        if (shared != null && isSurface(shared, text, start, end)) {
            return shared;
        }
        WordForm form = own(text.substring(start, end), false);
        SHARED.setRelease(place, form);
        return form;
    }

    private WordForm own(String surface, boolean mixes) {
        Map<String, WordForm> forms = mixes ? mixed : plain;
        WordForm form = forms.get(surface);
        if (form == null) {
            form = Folder.form(surface, mixes);
            forms.put(surface, form);
        }
        return form;
    }

    private static int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & (SHARED_PLACES - 1);
    }

    private static boolean isSurface(WordForm form, String text, int start, int end) {
        String surface = form.surface();
        return surface.length() == end - start && text.startsWith(surface, start);
    }
}
