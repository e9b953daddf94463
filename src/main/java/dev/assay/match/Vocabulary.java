package dev.assay.match;

import dev.assay.text.Hashes;
import dev.assay.text.Stemmer;
import dev.assay.text.WordForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The single words that the patterns of a set ask for, each with a number (its leaf), and the look-up from the tokens
 * of an answer to those numbers. Immutable once built, and thread-safe.
 */
final class Vocabulary {

    private static final int PLACES = 1 << 13;

    /** How many neighbouring places may hold words of one hash. */
    private static final int ROW = 4;

    private static final int[] NONE = {};
    private static final String CODE = "code";
    private static final String ALWAYS = "always";

    private final Map<String, int[]> byStem;
    private final Map<String, int[]> bySurface;
    private final Map<String, int[]> contractions;
    private final Map<Character, List<Prefix>> prefixes;
    private final Map<String, int[]> identifiers;
    private final SplitWords splitWords;
    private final List<Test> tests;
    private final int size;
    private final int codeLeaf;
    private final int alwaysLeaf;
    private final Map<NearWords.Wanted, int[]> tolerant;
    private final BitSet tolerantWords = new BitSet();
    private final AtomicReferenceArray<WordEntry> entries = new AtomicReferenceArray<>(PLACES);
    private volatile Corrections corrections;

    private Vocabulary(Builder builder) {
        byStem = Map.copyOf(builder.byStem);
        bySurface = Map.copyOf(builder.bySurface);
        contractions = Map.copyOf(builder.contractions);
        prefixes = Map.copyOf(builder.prefixes);
        identifiers = Map.copyOf(builder.identifiers);
        splitWords = SplitWords.of(builder.splitWords);
        tests = List.copyOf(builder.tests);
        size = builder.numbers.size();
        codeLeaf = builder.numbers.getOrDefault(CODE, -1);
        alwaysLeaf = builder.numbers.getOrDefault(ALWAYS, -1);
        tolerant = Map.copyOf(builder.tolerant);
        tolerant.forEach((one, leaves) -> {
            if (!one.anyEnding()) {
                Arrays.stream(leaves).forEach(tolerantWords::set);
            }
        });
    }

    /** How many leaves there are. */
    int size() {
        return size;
    }

    /** The leaf of everything that is written as code; -1 if no pattern asks for it. */
    int codeLeaf() {
        return codeLeaf;
    }

    /** The leaf that every sentence holds; -1 if no pattern asks for it. */
    int alwaysLeaf() {
        return alwaysLeaf;
    }

    /** What tokens of a form are found by; kept in a table of fixed size, in the row of the form's hash. */
    WordEntry entry(WordForm form) {
        int hash = form.hashCode();
        int row = Hashes.place(hash, PLACES) & -ROW;
        for (int place = row; place < row + ROW; place++) {
            WordEntry entry = entries.getAcquire(place);
            if (entry == null) {
                return keep(place, form);
            }
            if (entry.form().equals(form)) {
                return entry;
            }
        }
        return keep(row + (hash >>> 20) % ROW, form);
    }

    private WordEntry keep(int place, WordForm form) {
        WordEntry entry = new WordEntry(form, leavesOf(form), identifiersOf(form));
        entries.setRelease(place, entry);
        return entry;
    }

    private int[] leavesOf(WordForm form) {
        String folded = form.folded();
        int[] found = byStem.getOrDefault(form.stem(), NONE);
        found = join(found, bySurface.getOrDefault(form.surface(), NONE));
        found = join(found, contractions.getOrDefault(folded, NONE));
        for (Prefix prefix : prefixes.getOrDefault(folded.charAt(0), List.of())) {
            if (folded.startsWith(prefix.text)) {
                found = join(found, new int[] {prefix.leaf});
            }
        }
        for (Test test : tests) {
            if (test.wordTest.holds(folded)) {
                found = join(found, new int[] {test.leaf});
            }
        }
        return found;
    }

    /** Whether any word is looked for that may be misspelled. */
    boolean toleratesMisspellings() {
        return !tolerant.isEmpty();
    }

    /** Whether a leaf is that of a whole word that may be misspelled. */
    boolean isTolerantWord(int leaf) {
        return tolerantWords.get(leaf);
    }

    /** What misspelled words are read as; prepared when first asked for, since many a vocabulary never is. */
    Corrections corrections() {
        Corrections known = corrections;
        if (known == null) {
            synchronized (this) {
                known = corrections;
                if (known == null) {
                    known = Corrections.to(tolerant, KnownWords.english());
                    corrections = known;
                }
            }
        }
        return known;
    }

    /** The leaves of identifiers that begin with a word of this form. */
    private int[] identifiersOf(WordForm form) {
        int[] found = identifiers.getOrDefault(form.folded(), NONE);
        return form.stem().equals(form.folded()) ? found : join(found, identifiers.getOrDefault(form.stem(), NONE));
    }

    /** The words that are also found where they are written in two. */
    SplitWords splitWords() {
        return splitWords;
    }

    private static int[] join(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private record Prefix(String text, int leaf) {}

    private record Test(WordTest wordTest, int leaf) {}

    /** Collects the words of the patterns. */
    static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, int[]> byStem = new HashMap<>();
        private final Map<String, int[]> bySurface = new HashMap<>();
        private final Map<String, int[]> contractions = new HashMap<>();
        private final Map<Character, List<Prefix>> prefixes = new HashMap<>();
        private final Map<String, int[]> identifiers = new HashMap<>();
        private final Map<String, List<Integer>> splitWords = new HashMap<>();
        private final List<Test> tests = new ArrayList<>();
        private final Map<NearWords.Wanted, int[]> tolerant = new HashMap<>();

        int size() {
            return numbers.size();
        }

        Vocabulary build() {
            return new Vocabulary(this);
        }

        /**
         * The leaf of a folded word in any inflection, perhaps misspelled; written in two it is found as spelt here. A
         * contraction has no inflections: "I'd" is not "I".
         */
        int word(String folded, Spelling spelling) {
            if (WordLists.isContraction(folded)) {
                return contraction(folded);
            }
            String stem = Stemmer.stem(folded);
            return numbers.computeIfAbsent("word " + spelling + " " + stem + " " + folded, key -> {
                int leaf = numbers.size();
                addTolerant(stem, false, leaf, spelling);
                byStem.merge(stem, new int[] {leaf}, Vocabulary::join);
                if (WordLists.hasPluralOfItsOwn(folded)) {
                    byStem.merge(Stemmer.stem(folded + "s"), new int[] {leaf}, Vocabulary::join);
                }
                splitWords.computeIfAbsent(stem, spelt -> new ArrayList<>(1)).add(leaf);
                if (!stem.equals(folded)) {
                    splitWords
                            .computeIfAbsent(folded, spelt -> new ArrayList<>(1))
                            .add(leaf);
                }
                return leaf;
            });
        }

        private int contraction(String folded) {
            return numbers.computeIfAbsent("contraction " + folded, key -> {
                int leaf = numbers.size();
                contractions.merge(folded, new int[] {leaf}, Vocabulary::join);
                return leaf;
            });
        }

        int exact(String surface) {
            return numbers.computeIfAbsent("exact " + surface, key -> {
                int leaf = numbers.size();
                bySurface.merge(surface, new int[] {leaf}, Vocabulary::join);
                return leaf;
            });
        }

        int prefix(String folded, Spelling spelling) {
            return numbers.computeIfAbsent("prefix " + spelling + " " + folded, key -> {
                int leaf = numbers.size();
                addTolerant(folded, true, leaf, spelling);
                prefixes.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                        .add(new Prefix(folded, leaf));
                return leaf;
            });
        }

        /** The leaf of every identifier that goes on after this part: {@code get_*}. */
        int identifier(String folded) {
            return numbers.computeIfAbsent("identifier " + folded, key -> {
                int leaf = numbers.size();
                identifiers.put(folded, new int[] {leaf});
                return leaf;
            });
        }

        int test(WordTest test) {
            return numbers.computeIfAbsent("test " + test, key -> {
                int leaf = numbers.size();
                tests.add(new Test(test, leaf));
                return leaf;
            });
        }

        /** A leaf that every sentence holds and no token is found by. */
        int always() {
            return numbers.computeIfAbsent(ALWAYS, key -> numbers.size());
        }

        /** The leaf of everything that is written as code. */
        int code() {
            return numbers.computeIfAbsent(CODE, key -> numbers.size());
        }

        private void addTolerant(String text, boolean anyEnding, int leaf, Spelling spelling) {
            if (spelling != Spelling.OFF && text.chars().allMatch(Character::isLetter)) {
                tolerant.merge(new NearWords.Wanted(text, anyEnding, spelling), new int[] {leaf}, Vocabulary::join);
            }
        }
    }
}
