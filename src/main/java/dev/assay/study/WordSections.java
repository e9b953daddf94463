package dev.assay.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Language knowledge of a study, in sections: {@code [name]} begins one, each line below it is an entry, and a line that
 * begins with {@code #} is a comment. Immutable and thread-safe.
 */
public final class WordSections {

    private final String name;
    private final Map<String, List<String>> sections;

    private WordSections(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    /**
     * Reads a resource.
     *
     * @param beside a class that it stands beside
     * @throws IllegalStateException if it is missing, or with {@code file:line: message} at the first line that is wrong
     */
    public static WordSections resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing beside " + beside.getName());
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * Reads wordings.
     *
     * @throws IllegalStateException with {@code file:line: message} at the first line that is wrong
     */
    public static WordSections parse(String name, String content) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = null;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[") && text.endsWith("]")) {
                section = new ArrayList<>();
                if (sections.put(text.substring(1, text.length() - 1), section) != null) {
                    throw new IllegalStateException(name + ":" + number + ": section " + text + " stands here again");
                }
            } else if (section == null) {
                throw new IllegalStateException(name + ":" + number + ": '" + text + "' stands before any section");
            } else if (section.contains(text)) {
                throw new IllegalStateException(name + ":" + number + ": '" + text + "' stands here again");
            } else {
                section.add(text);
            }
        }
        return new WordSections(name, sections);
    }

    /** The entries of a section, in their order. */
    public List<String> list(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException(name + ": there is no section [" + section + "]");
        }
        return List.copyOf(entries);
    }

    /** The entries of a section. */
    public Set<String> words(String section) {
        return Set.copyOf(list(section));
    }

    /** The entries of a section of the form {@code word = other}. */
    public Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : list(section)) {
            int sign = entry.indexOf(" = ");
            if (sign < 0) {
                throw new IllegalStateException(name + ": [" + section + "] has '" + entry + "' without ' = '");
            }
            pairs.put(
                    entry.substring(0, sign).strip(), entry.substring(sign + 3).strip());
        }
        return Map.copyOf(pairs);
    }

    /**
     * The entry that a text gets: another text another one, the same text always the same.
     *
     * @param section a section that is not empty
     */
    public String pick(String section, String text) {
        List<String> entries = list(section);
        return entries.get(Math.floorMod(text.hashCode(), entries.size()));
    }
}
