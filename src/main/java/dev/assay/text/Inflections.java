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
        return forms;
    }

    /**
     * The words that have a stem, as far as English makes them: irregular forms, and those in {@code -s}, {@code -ed}
     * and {@code -ing} with the letters that change before them. Some of them no writer would use, such as the plural of
     * an adjective. The stem itself is among them, even where it is no word.
     */
    public static Set<String> of(String stem) {
        Set<String> forms = new LinkedHashSet<>();
        for (String base : bases(stem)) {
            forms.add(base);
            addForms(base, forms);
        }
        forms.removeIf(form -> !Stemmer.stem(form).equals(stem));
        return forms;
    }

    private static Set<String> bases(String stem) {
        Set<String> bases = new LinkedHashSet<>();
        bases.add(stem);
        bases.add(stem + "e");
        if (stem.endsWith("y")) {
            bases.add(stem.substring(0, stem.length() - 1) + "ie");
        }
        if (stem.endsWith("z")) {
            bases.add(stem.substring(0, stem.length() - 1) + "se");
        }
        bases.addAll(IRREGULAR.getOrDefault(stem, List.of()));
        return bases;
    }

    private static void addForms(String base, Set<String> forms) {
        String shorter = base.substring(0, base.length() - 1);
        char last = base.charAt(base.length() - 1);
        switch (last) {
            case 'e' -> {
                forms.add(base + "s");
                forms.add(base + "d");
                forms.add(shorter + "ing");
            }
            case 'y' -> {
                forms.add(base + "s");
                forms.add(shorter + "ies");
                forms.add(shorter + "ied");
                forms.add(base + "ed");
                forms.add(base + "ing");
            }
            default -> {
                forms.add(base + "s");
                forms.add(base + "es");
                forms.add(base + "ed");
                forms.add(base + "ing");
                forms.add(base + last + "ed");
                forms.add(base + last + "ing");
            }
        }
    }
}
