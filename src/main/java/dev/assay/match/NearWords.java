package dev.assay.match;

import dev.assay.text.Inflections;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of patterns that misspelled words may be read as, in all their inflections. Thread-safe.
 *
 * <p>Only words of the same first letter are compared; those of a letter are prepared when a word of it is first looked
 * at, since few misspelled words turn up in most texts.
 */
final class NearWords {

    private final Map<Wanted, int[]> leaves;
    private final Map<Character, List<Wanted>> byFirstLetter;
    private final Set<String> stems;
    private final KnownWords known;
    private final Map<Character, NearSpellings> spellings = new ConcurrentHashMap<>();

    private NearWords(
            Map<Wanted, int[]> leaves,
            Map<Character, List<Wanted>> byFirstLetter,
            Set<String> stems,
            KnownWords known) {
        this.leaves = leaves;
        this.byFirstLetter = byFirstLetter;
        this.stems = stems;
        this.known = known;
    }

    /**
     * A word, or the start of one, that patterns ask for.
     *
     * @param text stem of a word, or the folded start of one
     * @param anyEnding whether it is only the start of a word
     * @param spelling how far a word may be from it
     */
    record Wanted(String text, boolean anyEnding, Spelling spelling) {

        /** How many mistakes a form may have, of a word whose shortest form has so many letters. */
        private int mistakes(String form, int shortest) {
            return isLongForm(form, shortest) ? 1 : spelling.mistakes(shortest);
        }

        /** How many letters a word needs to be read as a form. */
        private int lettersFor(String form, int shortest) {
            return isLongForm(form, shortest) ? spelling.lettersForOne() : form.length() - spelling.mistakes(shortest);
        }

        /** Of a short word, as "lock", the longer forms count if what is written is no short word, either. */
        private boolean isLongForm(String form, int shortest) {
            return spelling.mistakes(shortest) == 0 && spelling.mistakes(form.length()) > 0;
        }
    }

    /**
     * Prepares the search.
     *
     * @param leaves of what is looked for, the leaves in the vocabulary
     * @param known decides which forms of a word are used, how long its shortest one is, and what begins as other words
     */
    static NearWords of(Map<Wanted, int[]> leaves, KnownWords known) {
        Map<Character, List<Wanted>> byFirstLetter = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (Wanted one : leaves.keySet()) {
            Set<Character> letters = new HashSet<>();
            letters.add(one.text.charAt(0));
            if (!one.anyEnding) {
                stems.add(one.text);
                Inflections.irregular(one.text).forEach(form -> letters.add(form.charAt(0)));
            }
            letters.forEach(letter -> byFirstLetter
                    .computeIfAbsent(letter, first -> new ArrayList<>())
                    .add(one));
        }
        return new NearWords(leaves, byFirstLetter, Set.copyOf(stems), known);
    }

    /** Whether a stem is that of a wanted word. */
    boolean isWanted(String stem) {
        return stems.contains(stem);
    }

    /** Whether a word that has the stem of a wanted one is a form of it, and not a slip that the stemmer forgives. */
    boolean isForm(String stem, String folded) {
        return forms(stem).contains(folded);
    }

    /** The forms of those words of the stem that are English; of all of them if none is, as of a word of the trade. */
    private Set<String> forms(String stem) {
        Set<String> bases = Inflections.bases(stem);
        Set<String> english = english(bases);
        Set<String> forms = new HashSet<>();
        (english.isEmpty() ? bases : english).forEach(base -> forms.addAll(Inflections.of(base)));
        return forms;
    }

    /** The words that people use, out of some that could be. */
    private Set<String> english(Set<String> words) {
        Set<String> english = new HashSet<>(words);
        english.removeIf(word -> !known.isEnglish(word));
        return english;
    }

    /**
     * The nearest wanted words.
     *
     * @return their leaves, ascending; empty if none is near enough
     */
    Found nearest(String folded) {
        NearSpellings ofLetter = spellings.computeIfAbsent(folded.charAt(0), this::spellings);
        BitSet nearest = new BitSet();
        int mistakes = ofLetter.nearest(folded, known, nearest);
        return new Found(nearest.stream().toArray(), mistakes);
    }

    private NearSpellings spellings(char letter) {
        NearSpellings.Builder builder = new NearSpellings.Builder();
        for (Wanted one : byFirstLetter.getOrDefault(letter, List.of())) {
            Set<String> forms = Set.of(one.text);
            if (!one.anyEnding) {
                Set<String> ofStem = forms(one.text);
                Set<String> english = english(ofStem);
                forms = english.isEmpty() ? ofStem : english;
            }
            int shortest = forms.stream().mapToInt(String::length).min().orElse(0);
            for (String form : forms) {
                if (form.charAt(0) == letter) {
                    builder.add(
                            form,
                            one.anyEnding,
                            one.mistakes(form, shortest),
                            one.lettersFor(form, shortest),
                            leaves.get(one));
                }
            }
        }
        return builder.build();
    }

    /**
     * What is near a word.
     *
     * @param leaves ascending; empty if nothing is
     * @param mistakes how many mistakes are between
     */
    record Found(int[] leaves, int mistakes) {}
}
