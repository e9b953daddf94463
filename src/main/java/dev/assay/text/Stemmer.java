package dev.assay.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives the inflections and spelling variants of an English word one stem, and leaves derived words apart: {@code
 * locks, locked, locking}, {@code cache, cached, caching} and {@code serialise, serialize} meet, {@code migrate} and
 * {@code migration} do not. A stem is for comparing, not for reading ({@code cach}).
 *
 * <p>The rules are steps 1a to 1c of M. F. Porter, "An algorithm for suffix stripping" (Program 14, 1980), the ones
 * about inflection, with his {@code e} treated the other way round: a final {@code e} that the endings hide is dropped
 * from every word, except in one-syllable words as {@code note}, where it is put back. Irregular forms, exceptions and
 * British spellings are in {@code stems.txt}.
 *
 * <p>Thread-safe; no state but tables.
 */
public final class Stemmer {

    private static final WordFile FILE = WordFile.resource("stems.txt");
    private static final Map<String, String> IRREGULAR = irregular();
    private static final Map<String, String> VARIANTS = FILE.reversed("variants");
    private static final Set<String> KEPT = FILE.words("kept");
    private static final Set<String> WHOLE = FILE.words("whole");
    private static final Set<String> REAL_ISE = FILE.words("ise");

    /** Longer words than any of English are left as they are. */
    private static final int LONGEST = 40;

    private Stemmer() {}

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>(FILE.reversed("forms"));
        FILE.reversed("verbs").forEach(forms::putIfAbsent);
        return Map.copyOf(forms);
    }

    /**
     * The stem of a word in folded form, as {@link Token#folded()} has it: lower case, straight quotes.
     *
     * @return the stem; never empty unless the word is
     */
    public static String stem(String folded) {
        int length = folded.length();
        if (length > LONGEST) {
            return folded;
        }
        for (int i = 0; i < length; i++) {
            char c = folded.charAt(i);
            if (c < 'a' || c > 'z') {
                return special(folded);
            }
        }
        return normal(base(folded));
    }

    /** The words whose stem no rule gives. */
    static Set<String> exceptions() {
        Set<String> words = new TreeSet<>(IRREGULAR.keySet());
        words.addAll(VARIANTS.keySet());
        words.addAll(VARIANTS.values());
        return words;
    }

    /** Whether a word in folded form is another form than the one that a dictionary lists. */
    static boolean isInflected(String folded) {
        return !base(folded).equals(folded);
    }

    /** The stem of what is not made of Latin letters alone. */
    private static String special(String folded) {
        int quote = folded.indexOf('\'');
        if (quote > 0 && !folded.endsWith("n't")) {
            return stem(folded.substring(0, quote)); // task's, we've
        }
        char first = folded.charAt(0);
        if (first >= '0' && first <= '9' && (folded.indexOf(',') > 0 || folded.indexOf('_') > 0)) {
            return folded.replace(",", "").replace("_", ""); // 1,000
        }
        return folded;
    }

    /** The word without its inflection, perhaps without the {@code e} that stood before it. */
    private static String base(String word) {
        return base(word, true);
    }

    private static String base(String word, boolean perhapsPlural) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int length = word.length();
        if (length < 3 || WHOLE.contains(word)) {
            return word;
        }
        if (perhapsPlural && word.endsWith("s")) {
            String singular = singular(word);
            return singular.equals(word) ? word : base(singular, false); // mappings
        }
        if (word.endsWith("ied")) {
            return length == 4 ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("eed")) {
            return word.substring(0, length - 1);
        }
        if (word.endsWith("ed") && Letters.hasVowel(word, length - 2)) {
            return root(word.substring(0, length - 2));
        }
        if (word.endsWith("ing") && Letters.hasVowel(word, length - 3)) {
            return root(word.substring(0, length - 3));
        }
        return word;
    }

    private static String singular(String word) {
        int length = word.length();
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') {
            return word;
        }
        if (word.endsWith("ies")) {
            return length == 4 ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("es")) {
            String withoutEs = word.substring(0, length - 2);
            if (before == 'e' && (withoutEs.endsWith("x") || (length > 4 && WHOLE.contains(withoutEs)))) {
                return withoutEs; // boxes, buses
            }
            if (withoutEs.endsWith("zz")) {
                return undoubled(withoutEs); // quizzes
            }
        }
        return word.substring(0, length - 1);
    }

    /** What is left of a verb before {@code -ed} or {@code -ing}, with the letters that the ending changed. */
    private static String root(String root) {
        int length = root.length();
        char last = root.charAt(length - 1);
        if (Letters.endsDouble(root)) {
            return undoubled(root);
        }
        if (Letters.isShort(root, length) && last != 'w' && last != 'x' && last != 'y') {
            return root + 'e';
        }
        return last == 's' && (root.endsWith("is") || root.endsWith("ys")) ? root + 'e' : root;
    }

    private static String undoubled(String root) {
        char last = root.charAt(root.length() - 1);
        boolean kept = last == 's' || last == 'f' || (last == 'l' && !isDoubledInBritain(root)) || root.length() < 4;
        return kept ? root : root.substring(0, root.length() - 1);
    }

    /** Whether the last {@code l} of a root is the ending's: {@code cancelled}, {@code labelling}. */
    private static boolean isDoubledInBritain(String root) {
        return root.endsWith("ell") && Letters.syllables(root, root.length()) > 1;
    }

    /** One spelling for the variants of a word without inflection. */
    private static String normal(String word) {
        if (KEPT.contains(word)) {
            return word;
        }
        String base = VARIANTS.getOrDefault(word, word);
        int length = base.length();
        if (base.endsWith("ise") && !REAL_ISE.contains(base) && Letters.syllables(base, length - 1) > 1) {
            return base.substring(0, length - 2) + "z";
        }
        if (base.endsWith("yse")) {
            return base.substring(0, length - 2) + "z";
        }
        int suffix = base.lastIndexOf("isation");
        if (suffix > 1) {
            return base.substring(0, suffix) + "ization";
        }
        if (base.endsWith("iser") && Letters.syllables(base, length - 2) > 1) {
            return base.substring(0, length - 2).substring(0, length - 3) + "zer";
        }
        return base.endsWith("e") ? withoutE(base) : base;
    }

    private static String withoutE(String word) {
        int length = word.length();
        if (length < 4) {
            return word;
        }
        char before = word.charAt(length - 2);
        if (before == 'e') {
            return word;
        }
        if (Letters.isVowel(word, length - 2)) {
            if (length < 5) {
                return word; // true, shoe
            }
            return before == 'i' ? word.substring(0, length - 2) + "y" : word.substring(0, length - 1);
        }
        return Letters.isShort(word, length - 1) ? word : word.substring(0, length - 1);
    }
}
