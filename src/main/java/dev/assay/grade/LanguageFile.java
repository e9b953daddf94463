package dev.assay.grade;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Language knowledge of this package: a UTF-8 resource of words or patterns. One entry a line; a line that begins with
 * {@code #} is a comment; {@code [name]} begins a section, and every entry stands in one.
 *
 * <p>Immutable and thread-safe.
 */
final class LanguageFile {

    private final String name;
    private final String content;
    private final Map<String, List<Entry>> sections;

    private record Entry(String text, int line, int column) {}

    private LanguageFile(String name, String content, Map<String, List<Entry>> sections) {
        this.name = name;
        this.content = content;
        this.sections = sections;
    }

    /**
     * Reads a resource that stands beside this class.
     *
     * @throws IllegalStateException with {@code file:line:column: message} if it is not there or not well formed
     */
    static LanguageFile read(String name) {
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource dev/assay/grade/" + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #read}, of a text at hand. */
    static LanguageFile parse(String name, String content) {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Entry> section = null;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            Entry entry = new Entry(text, number, line.indexOf(text) + 1);
            if (text.startsWith("[")) {
                if (!text.endsWith("]")) {
                    throw problem(name, entry, 0, "a section is written [name]");
                }
                section = new ArrayList<>();
                if (sections.put(text.substring(1, text.length() - 1), section) != null) {
                    throw problem(name, entry, 0, "section " + text + " stands here for the second time");
                }
                seen.clear();
            } else if (section == null) {
                throw problem(name, entry, 0, "'" + text + "' stands before the first section");
            } else {
                Integer first = seen.putIfAbsent(text, number);
                if (first != null) {
                    throw problem(name, entry, 0, "'" + text + "' already stands in line " + first);
                }
                section.add(entry);
            }
        }
        return new LanguageFile(name, content, sections);
    }

    /** The whole text, for fingerprints. */
    String content() {
        return content;
    }

    /** The names of the sections, in the order of the file. */
    Set<String> sections() {
        return sections.keySet();
    }

    /** The single words of a section in folded form, as tokens have it; inflections are words of their own. */
    Set<String> words(String section) {
        return singleWords(section, Token::folded);
    }

    /** The stems of a section's single words: what all their inflections share. */
    Set<String> stems(String section) {
        return singleWords(section, Token::stem);
    }

    /** The entries of a section as phrases of folded words. */
    PhraseList phrases(String section) {
        return new PhraseList(section(section).stream()
                .map(entry ->
                        Answer.phrase(entry.text()).stream().map(Token::folded).toList())
                .toList());
    }

    /** The entries of a section as patterns. */
    List<Pattern> patterns(String section) {
        List<Pattern> patterns = new ArrayList<>();
        for (Entry entry : section(section)) {
            try {
                patterns.add(Pattern.parse(entry.text()));
            } catch (PatternException e) {
                throw problem(name, entry, e.position(), e.getMessage());
            }
        }
        return List.copyOf(patterns);
    }

    private Set<String> singleWords(String section, Function<Token, String> form) {
        Set<String> words = new LinkedHashSet<>();
        for (Entry entry : section(section)) {
            List<Token> tokens = Answer.phrase(entry.text());
            if (tokens.size() != 1) {
                throw problem(name, entry, 0, "'" + entry.text() + "' is not one word");
            }
            words.add(form.apply(tokens.get(0)));
        }
        return Set.copyOf(words);
    }

    private List<Entry> section(String section) {
        List<Entry> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException(name + ": there is no section [" + section + "], only " + sections());
        }
        return entries;
    }

    private static IllegalStateException problem(String name, Entry entry, int offset, String message) {
        return new IllegalStateException(
                "dev/assay/grade/" + name + ":" + entry.line() + ":" + (entry.column() + offset) + ": " + message);
    }
}
