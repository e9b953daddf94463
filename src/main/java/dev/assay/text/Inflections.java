package dev.assay.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms that have a stem: the other way round than {@link Stemmer}, which knows best and is asked about each.
 * Thread-safe; no state but tables.
 */
public final class Inflections {

    private static final Map<String, List<String>> IRREGULAR = irregular();

    private Inflections() {}

    private static Map<String, List<String>> irregular() {
        Map<String, List<String>> forms = new HashMap<>();
        for (String word : Stemmer.exceptions()) {
            forms.computeIfAbsent(Stemmer.stem(word), stem -> new ArrayList<>()).add(word);
        }
        forms.replaceAll((stem, words) -> List.copyOf(words));
        return forms;
    }

    /** The irregular forms that have a stem, which alone may begin with another letter than the stem does. */
    public static List<String> irregular(String stem) {
        return IRREGULAR.getOrDefault(stem, List.of());
    }

    /**
     * The words that a stem may be the stem of without any inflection, and irregular forms. The stem itself is among
     * them, even where it is no word.
     */
    public static Set<String> bases(String stem) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(stem);
        bases.add(stem + "e");
        if (stem.endsWith("y")) {
            bases.add(stem.substring(0, stem.length() - 1) + "ie");
        }
        if (stem.endsWith("z")) {
            bases.add(stem.substring(0, stem.length() - 1) + "se");
        }
        bases.addAll(irregular(stem));
        bases.removeIf(base -> !Stemmer.stem(base).equals(stem));
        return bases;
    }

    /**
     * The regular forms of a word, in {@code -s}, {@code -ed} and {@code -ing} with the letters that change before them,
     * and the word itself; those alone that have its stem. Some of them no writer would use, such as the plural of an
     * adjective.
     */
    public static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        addForms(base, forms);
        String stem = Stemmer.stem(base);
        forms.removeIf(form -> !Stemmer.stem(form).equals(stem));
        return forms;
    }

    private static void addForms(String base, Set<String> forms) {
        int length = base.length();
        String shorter = base.substring(0, length - 1);
        char last = base.charAt(length - 1);
        if (last == 'e') {
            forms.add(base + "s");
            forms.add(base + "d");
            forms.add(shorter + "ing");
        } else if (last == 'y' && length > 1 && !Letters.isVowel(base, length - 2)) {
            forms.add(shorter + "ies");
            forms.add(shorter + "ied");
            forms.add(base + "ing");
        } else {
            forms.add(base + (hisses(base) ? "es" : "s"));
            forms.add(base + "ed");
            forms.add(base + "ing");
            if (endsInOneVowelAndOneConsonant(base)) {
                forms.add(base + last + "ed");
                forms.add(base + last + "ing");
            }
        }
    }

    private static boolean endsInOneVowelAndOneConsonant(String base) {
        int last = base.length() - 1;
        return last > 1
                && !Letters.isVowel(base, last)
                && Letters.isVowel(base, last - 1)
                && !Letters.isVowel(base, last - 2);
    }

    private static boolean hisses(String base) {
        return base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
    }
}
