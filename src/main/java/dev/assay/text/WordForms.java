package dev.assay.text;

import java.util.HashMap;
import java.util.Map;

/** The forms of the words of one text, each found once. Not thread-safe. */
final class WordForms {

    private final Map<String, WordForm> plain = new HashMap<>();
    private final Map<String, WordForm> mixed = new HashMap<>();

    /** The forms of a word; {@code mixes} says that it, or its identifier, mixes scripts. */
    WordForm of(String surface, boolean mixes) {
        Map<String, WordForm> forms = mixes ? mixed : plain;
        WordForm form = forms.get(surface);
        if (form == null) {
            form = Folder.form(surface, mixes);
            forms.put(surface, form);
        }
        return form;
    }
}
