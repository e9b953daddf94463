package dev.assay.study;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words may stand for one another: those that mean the same, those by which people replace each other, and opposites.
 * What it knows stands in {@code synonyms.txt}. Thread-safe.
 */
public final class Synonyms {

    private static final WordSections ENGLISH = WordSections.resource(Synonyms.class, "synonyms.txt");

    /** What may follow the start of a word that is looked up. */
    private static final Set<String> INFLECTIONS = Set.of("", "e", "s", "d", "es", "ed", "er", "ing");

    private static final Map<String, Set<String>> SAME = same();
    private static final Map<WordClass, List<Group>> NEAR = near();
    private static final Map<String, List<String>> OPPOSITES = opposites();

    private Synonyms() {}

    /** The classes of words that people replace by others. */
    public enum WordClass {
        ADJECTIVE("near adjectives"),
        ADVERB("near adverbs"),
        NOUN("near nouns"),
        VERB("near verbs");

        private final String section;

        WordClass(String section) {
            this.section = section;
        }

        /** The section of {@code synonyms.txt} with its groups. */
        public String section() {
            return section;
        }
    }

    /** A group of alternatives, each as a pattern has it, and what their only words are found by. */
    private record Group(List<String> patterns, Set<String> stems, List<String> starts) {
        boolean begins(String folded) {
            return starts.stream()
                    .anyMatch(start ->
                            folded.startsWith(start) && INFLECTIONS.contains(folded.substring(start.length())));
        }
    }

    private static Map<WordClass, List<Group>> near() {
        Map<WordClass, List<Group>> near = new EnumMap<>(WordClass.class);
        for (WordClass kind : WordClass.values()) {
            near.put(
                    kind,
                    ENGLISH.list(kind.section()).stream().map(Synonyms::group).toList());
        }
        return near;
    }

    private static Group group(String line) {
        List<String> patterns = entries(line);
        Set<String> stems = new LinkedHashSet<>();
        List<String> starts = new ArrayList<>();
        for (String pattern : patterns) {
            if (pattern.endsWith("*") && pattern.indexOf(' ') < 0) {
                starts.add(pattern.substring(0, pattern.length() - 1));
            } else if (pattern.chars().allMatch(Character::isLetter)) {
                stems.add(stem(pattern));
            }
        }
        return new Group(patterns, stems, starts);
    }

    private static Map<String, Set<String>> same() {
        Map<String, Set<String>> same = new HashMap<>();
        for (String section : List.of("same", "software")) {
            for (String line : ENGLISH.list(section)) {
                List<String> words = entries(line);
                for (String word : words) {
                    same.computeIfAbsent(stem(word), unknown -> new LinkedHashSet<>())
                            .addAll(words.stream()
                                    .filter(other -> !other.equals(word))
                                    .toList());
                }
            }
        }
        return same;
    }

    private static Map<String, List<String>> opposites() {
        Map<String, List<String>> opposites = new HashMap<>();
        for (String line : ENGLISH.list("opposites")) {
            String[] sides = line.split(" = ");
            entries(sides[0]).forEach(word -> opposites.putIfAbsent(stem(word), entries(sides[1])));
            entries(sides[1]).forEach(word -> opposites.putIfAbsent(stem(word), entries(sides[0])));
        }
        return opposites;
    }

    private static List<String> entries(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    private static String stem(String word) {
        List<Token> tokens = Answer.phrase(word);
        return tokens.size() == 1 ? tokens.get(0).stem() : word;
    }

    /**
     * Whether two words mean the same, so that the one can replace the other in a sentence.
     *
     * @param stem the stem of the one
     * @param other the other one, in its base form
     */
    public static boolean same(String stem, String other) {
        return SAME.getOrDefault(stem, Set.of()).contains(other);
    }

    /**
     * What people say in the place of a word, as patterns; empty if nothing is known. Holds the word itself, too, in some
     * form.
     *
     * @param kind the class that the word is of where it stands
     * @param folded the word in lower case
     * @param stem its stem
     */
    public static List<String> near(WordClass kind, String folded, String stem) {
        List<Group> groups = NEAR.get(kind);
        return groups.stream()
                .filter(group -> group.stems().contains(stem))
                .findFirst()
                .or(() -> groups.stream().filter(group -> group.begins(folded)).findFirst())
                .map(Group::patterns)
                .orElse(List.of());
    }

    /**
     * The words that say the opposite of one that says in which direction something goes; empty if it is none.
     *
     * @param stem the word's stem
     */
    public static List<String> opposites(String stem) {
        return OPPOSITES.getOrDefault(stem, List.of());
    }
}
