package dev.assay.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists and class definitions of the pattern language, read once from their resource files. */
final class WordLists {

    private static final Map<String, Set<String>> WORDS = words();

    private WordLists() {}

    /** Whether a folded word stands in a list. */
    static boolean holds(String list, String folded) {
        return WORDS.get(list).contains(folded);
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
        for (Entry entry : entries("words.txt")) {
            lists.computeIfAbsent(entry.key, key -> new HashSet<>()).addAll(List.of(entry.value.split("\\s+")));
        }
        return lists;
    }

    private static Map<String, List<Pattern>> definitionsByClass() {
        Map<String, List<Pattern>> definitions = new HashMap<>();
        for (Entry entry : entries("classes.txt")) {
            try {
                definitions.computeIfAbsent(entry.key, key -> new ArrayList<>()).add(Pattern.parse(entry.value));
            } catch (PatternException e) {
                throw new IllegalStateException(entry.place + ": " + e.getMessage(), e);
            }
        }
        return definitions;
    }

    private record Entry(String place, String key, String value) {}

    private static List<Entry> entries(String file) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(": ");
                if (colon < 1) {
                    throw new IllegalStateException(file + ":" + number + ":1: a line is 'name: value'");
                }
                entries.add(new Entry(
                        file + ":" + number,
                        line.substring(0, colon),
                        line.substring(colon + 2).trim()));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
