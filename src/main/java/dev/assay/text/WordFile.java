package dev.assay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Language knowledge read from a resource file. Each section starts with its name in brackets and holds either words,
 * any number on a line, or entries {@code key: word word}; {@code #} starts a comment.
 *
 * <pre>
 * [words]
 * but while
 * [forms]
 * write: wrote written   # irregular
 * </pre>
 *
 * All problems of a file are collected and thrown at once, each as {@code file:line: message}. Immutable.
 */
final class WordFile {

    /** Stands in the place of a word that there is not. */
    private static final String MISSING = "-";

    private final String name;
    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private WordFile(String name) {
        this.name = name;
    }

    /** Reads a resource that stands beside this class. */
    static WordFile resource(String name) {
        InputStream in = WordFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the resource " + name + " is missing beside " + WordFile.class.getName());
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Reads a file's text; {@code name} stands in the messages. */
    static WordFile parse(String name, String text) {
        try {
            return read(name, new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordFile read(String name, Reader reader) throws IOException {
        WordFile file = new WordFile(name);
        BufferedReader lines = new BufferedReader(reader);
        Map<String, List<String>> section = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (content.startsWith("[")) {
                section = file.section(content, number);
            } else if (!content.isEmpty()) {
                file.entry(section, content, number);
            }
        }
        if (!file.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", file.problems));
        }
        return file;
    }

    private Map<String, List<String>> section(String header, int line) {
        Map<String, List<String>> section = new LinkedHashMap<>();
        if (!header.endsWith("]") || header.length() < 3) {
            problem(line, "a section's name stands in brackets, as [words]: " + header);
        } else if (sections.putIfAbsent(header.substring(1, header.length() - 1), section) != null) {
            problem(line, "the section " + header + " stands here twice");
        }
        return section;
    }

    private void entry(Map<String, List<String>> section, String content, int line) {
        if (section == null) {
            problem(line, "a section's name, as [words], must come before its entries: " + content);
            return;
        }
        int colon = content.indexOf(": ");
        if (colon < 0 && content.endsWith(":")) {
            problem(line, "nothing stands after the colon: " + content);
        } else if (colon < 0) {
            for (String word : content.split("\\s+")) {
                add(section, word, List.of(), line);
            }
        } else {
            String[] words = content.substring(colon + 1).strip().split("\\s+");
            add(section, content.substring(0, colon).strip(), List.of(words), line);
        }
    }

    private void add(Map<String, List<String>> section, String key, List<String> values, int line) {
        if (key.chars().anyMatch(Character::isWhitespace)) {
            problem(line, "one word stands before the colon, not \"" + key + "\"");
        } else if (section.putIfAbsent(key, values) != null) {
            problem(line, "\"" + key + "\" stands twice in its section");
        }
    }

    private void problem(int line, String message) {
        problems.add(name + ":" + line + ": " + message);
    }

    /** The words of a section, in the order of the file. */
    Set<String> words(String section) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(entries(section).keySet()));
    }

    /** The entries of a section, in the order of the file. */
    Map<String, List<String>> entries(String section) {
        Map<String, List<String>> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException(name + ": the section [" + section + "] is missing");
        }
        return Collections.unmodifiableMap(entries);
    }

    /**
     * Each word that stands after a colon, with the key before it: {@code wrote} and {@code written} to {@code write}.
     * A dash stands for a word that is missing.
     */
    Map<String, String> reversed(String section) {
        Map<String, String> keys = new LinkedHashMap<>();
        entries(section)
                .forEach((key, words) -> words.forEach(word -> {
                    String other = word.equals(MISSING) ? null : keys.putIfAbsent(word, key);
                    if (other != null && !other.equals(key)) {
                        throw new IllegalArgumentException(
                                name + ": \"" + word + "\" stands under both " + other + " and " + key);
                    }
                }));
        return Collections.unmodifiableMap(keys);
    }
}
