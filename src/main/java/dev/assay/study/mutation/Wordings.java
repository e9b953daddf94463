package dev.assay.study.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What mutants are made with: the sections of {@code mutants.txt}. Immutable and thread-safe. */
final class Wordings {

    private static final Wordings ENGLISH = read("mutants.txt");

    private final String name;
    private final Map<String, List<String>> sections;

    private Wordings(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    static Wordings english() {
        return ENGLISH;
    }

    private static Wordings read(String name) {
        try (InputStream in = Wordings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource dev/assay/study/mutation/" + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads wordings.
     *
     * @throws IllegalStateException with {@code file:line: message} at the first line that is wrong
     */
    static Wordings parse(String name, String content) {
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
        return new Wordings(name, sections);
    }

    /** The entries of a section, in their order. */
    List<String> list(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException(name + ": there is no section [" + section + "]");
        }
        return List.copyOf(entries);
    }

    /** The entries of a section. */
    Set<String> words(String section) {
        return Set.copyOf(list(section));
    }

    /** The entries of a section of the form {@code word = other}. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : list(section)) {
            int sign = entry.indexOf(" = ");
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
    String pick(String section, String text) {
        List<String> entries = list(section);
        return entries.get(Math.floorMod(text.hashCode(), entries.size()));
    }
}
