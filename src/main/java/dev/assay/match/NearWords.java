package dev.assay.match;

import dev.assay.text.Inflections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of patterns that misspelled words may be read as, in all their inflections. Immutable and thread-safe.
 *
 * <p>Only words of the same first letter are compared, and only those that pass a sieve: a mistake changes the length
 * by one at most, and which letters a word has by one that goes and one that comes.
 */
final class NearWords {

    private final Map<Character, Target[]> byFirstLetter;
    private final Map<String, Set<String>> formsByStem;
    private final KnownWords known;

    private NearWords(Map<Character, Target[]> byFirstLetter, Map<String, Set<String>> formsByStem, KnownWords known) {
        this.byFirstLetter = byFirstLetter;
        this.formsByStem = formsByStem;
        this.known = known;
    }

    /**
     * A word, or the start of one, that a pattern asks for.
     *
     * @param text stem of a word, or the folded start of one
     * @param anyEnding whether it is only the start of a word
     * @param leaf its leaf in the vocabulary
     * @param spelling how far a word may be from it
     */
    record Wanted(String text, boolean anyEnding, int leaf, Spelling spelling) {}

    /**
     * A spelling that is looked for.
     *
     * @param letters which letters it has
     * @param mistakes how many may be between
     * @param shortest how many letters a word needs to be read as it
     */
    private record Target(String text, int letters, boolean anyEnding, int mistakes, int shortest, int leaf) {

        /** Of a short word, as "lock", the longer forms count if what is written is no short word, either. */
        static Target of(String form, int base, Wanted wanted) {
            int ofBase = wanted.spelling.mistakes(base);
            boolean longForm = ofBase == 0 && wanted.spelling.mistakes(form.length()) > 0;
            int mistakes = longForm ? 1 : ofBase;
            int shortest = longForm ? wanted.spelling.lettersForOne() : form.length() - mistakes;
            return new Target(form, lettersOf(form), wanted.anyEnding, mistakes, shortest, wanted.leaf);
        }

        boolean mayBe(int length, int lettersOfWord) {
            int missing = Integer.bitCount(letters & ~lettersOfWord);
            int added = anyEnding ? 0 : Integer.bitCount(lettersOfWord & ~letters);
            return length >= shortest
                    && length >= text.length() - mistakes
                    && (anyEnding || length <= text.length() + mistakes)
                    && missing <= mistakes
                    && added <= mistakes;
        }
    }

    /**
     * Prepares the search.
     *
     * @param wanted what is looked for
     * @param known decides which forms of a word are used, how long its shortest one is, and what begins as other words
     */
    static NearWords of(List<Wanted> wanted, KnownWords known) {
        Map<Character, List<Target>> targets = new HashMap<>();
        Map<String, Set<String>> forms = new HashMap<>();
        for (Wanted one : wanted) {
            Set<String> spellings = Set.of(one.text);
            if (!one.anyEnding) {
                Set<String> ofStem = forms.computeIfAbsent(one.text, stem -> forms(stem, known));
                Set<String> english = english(ofStem, known);
                spellings = english.isEmpty() ? ofStem : english;
            }
            int shortest = spellings.stream().mapToInt(String::length).min().orElse(0);
            for (String text : spellings) {
                Target target = Target.of(text, shortest, one);
                if (target.mistakes > 0) {
                    targets.computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                            .add(target);
                }
            }
        }
        Map<Character, Target[]> byFirstLetter = new HashMap<>();
        targets.forEach((first, list) -> byFirstLetter.put(first, list.toArray(Target[]::new)));
        return new NearWords(byFirstLetter, forms, known);
    }

    /** The forms of those words of the stem that are English; of all of them if none is, as of a word of the trade. */
    private static Set<String> forms(String stem, KnownWords known) {
        Set<String> bases = Inflections.bases(stem);
        Set<String> english = english(bases, known);
        Set<String> forms = new HashSet<>();
        (english.isEmpty() ? bases : english).forEach(base -> forms.addAll(Inflections.of(base)));
        return forms;
    }

    /** The words that people use, out of some that could be. */
    private static Set<String> english(Set<String> words, KnownWords known) {
        Set<String> english = new HashSet<>(words);
        english.removeIf(word -> !known.isEnglish(word));
        return english;
    }

    /** Whether a stem is that of a wanted word. */
    boolean isWanted(String stem) {
        return formsByStem.containsKey(stem);
    }

    /** Whether a word that has the stem of a wanted one is a form of it, and not a slip that the stemmer forgives. */
    boolean isForm(String stem, String folded) {
        return formsByStem.get(stem).contains(folded);
    }

    /**
     * The nearest wanted words.
     *
     * @return their leaves, ascending; empty if none is near enough
     */
    Found nearest(String folded) {
        int letters = lettersOf(folded);
        int least = EditDistance.MOST;
        Set<Integer> leaves = new HashSet<>();
        for (Target target : byFirstLetter.getOrDefault(folded.charAt(0), new Target[0])) {
            if (!target.mayBe(folded.length(), letters)) {
                continue;
            }
            int distance = EditDistance.between(target.text, folded, target.anyEnding);
            boolean near = distance > 0 && distance <= Math.min(target.mistakes, least);
            if (!near || target.anyEnding && known.anyBeginsWith(start(folded, target.text.length()))) {
                continue; // what begins as a known word does, begins no other
            }
            if (distance < least) {
                leaves.clear();
                least = distance;
            }
            leaves.add(target.leaf);
        }
        int[] sorted = leaves.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        return new Found(sorted, least);
    }

    /**
     * What is near a word.
     *
     * @param leaves ascending; empty if nothing is
     * @param mistakes how many mistakes are between
     */
    record Found(int[] leaves, int mistakes) {}

    private static String start(String word, int length) {
        return word.substring(0, Math.min(word.length(), length));
    }

    /** A bit for each of the letters a to z, and one for all others. */
    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            letters |= 1 << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26);
        }
        return letters;
    }
}
