package dev.assay.match;

import dev.assay.text.Stemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists and class definitions of the pattern language, read once from their resource files. */
final class WordLists {

    private static final Map<String, Set<String>> WORDS = words();

    private static final Map<String, Set<String>> STEMS = stems();

    private WordLists() {}

    /** Whether a folded word stands in a list. */
    static boolean holds(String list, String folded) {
        return WORDS.get(list).contains(folded);
    }

    /** Whether a list holds a word of this stem. */
    static boolean holdsStem(String list, String stem) {
        return STEMS.get(list).contains(stem);
    }

    /** Whether a folded word ends in a verb: "we've", "that's", but not "task's". */
    static boolean isContraction(String folded) {
        int apostrophe = folded.indexOf('\'');
        return apostrophe > 0
                && holds("contracted", folded.substring(apostrophe))
                && (!folded.endsWith("'s") || holds("contracted-is", folded.substring(0, apostrophe)));
    }

    /** Whether a folded word has another stem than what is its plural in form: "setting" and "settings". */
    static boolean hasPluralOfItsOwn(String folded) {
        return WORDS.get("plural-of-its-own").stream().anyMatch(ending -> folded.endsWith(ending))
                && !Stemmer.stem(folded + "s").equals(Stemmer.stem(folded));
    }

    /** The words of a list as one pattern. */
    static String asPattern(String list) {
        return WORDS.get(list).stream().sorted().collect(Collectors.joining(" | ", "(", ")"));
    }

    /** What the composite classes are made of, by class name. Patterns are parsed on first use. */
    static Map<String, List<Pattern>> definitions() {
        return Definitions.BY_CLASS;
    }

    /** Set apart so that reading the lists does not wait for the parser, which itself asks for class names. */
    private static final class Definitions {
        static final Map<String, List<Pattern>> BY_CLASS = definitionsByClass();
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (EntryFile.Entry entry : EntryFile.read("words.txt")) {
            lists.computeIfAbsent(entry.key(), key -> new HashSet<>())
                    .addAll(List.of(entry.value().split("\\s+")));
        }
        return lists;
    }

    private static Map<String, Set<String>> stems() {
        Map<String, Set<String>> stems = new HashMap<>();
        WORDS.forEach((list, words) ->
                stems.put(list, words.stream().map(Stemmer::stem).collect(Collectors.toSet())));
        return stems;
    }

    private static Map<String, List<Pattern>> definitionsByClass() {
        Map<String, List<Pattern>> definitions = new HashMap<>();
        for (EntryFile.Entry entry : EntryFile.read("classes.txt")) {
            definitions.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.pattern());
        }
        return definitions;
    }
}
