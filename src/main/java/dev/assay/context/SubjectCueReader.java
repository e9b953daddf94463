package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Phrase;
import dev.assay.context.SubjectCues.Role;
import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads the file of {@link SubjectCues}. */
final class SubjectCueReader {

    private static final java.util.regex.Pattern LINE =
            java.util.regex.Pattern.compile("(?<role>[a-z]+)(?: (?:(?<reach>[0-9])|(?<words>words)))?: (?<content>.+)");

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<Group, Set<String>> words = new EnumMap<>(Group.class);

    private SubjectCueReader() {}

    /**
     * Reads a file's text. A line that begins with a space goes on with the words of the one before.
     *
     * @param name for messages
     * @throws IllegalArgumentException with all problems, each {@code name:line:column: message}
     */
    static SubjectCues parse(String name, String content) {
        SubjectCueReader reader = new SubjectCueReader();
        List<String> problems = new ArrayList<>();
        Set<String> open = null;
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String at = name + ":" + (i + 1) + ":";
            try {
                if (line.startsWith(" ")) {
                    add(open, line);
                } else {
                    open = reader.line(line);
                }
            } catch (PatternException e) {
                problems.add(at + (line.indexOf(": ") + 3 + e.position()) + ": " + e.getMessage());
            } catch (IllegalArgumentException e) {
                problems.add(at + "1: " + e.getMessage());
            }
        }
        if (problems.isEmpty()) {
            for (Group group : Group.values()) {
                if (!reader.words.containsKey(group)) {
                    problems.add(name + ":" + lines.size() + ":1: no line '" + name(group) + " words'");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new SubjectCues(content, reader.phrases, reader.words);
    }

    /** Takes a line that names its role; gives the words that the next one may go on with, or null. */
    private Set<String> line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a line is 'role [reach]: pattern' or 'role words: word word'");
        }
        String role = matcher.group("role");
        if (matcher.group("words") != null) {
            Set<String> group = words.computeIfAbsent(value(Group.class, role), any -> new HashSet<>());
            add(group, matcher.group("content"));
            return group;
        }
        String reach = matcher.group("reach");
        phrases.add(new Phrase(
                value(Role.class, role),
                reach == null ? Phrase.DEFAULT_REACH : Integer.parseInt(reach),
                Pattern.parse(matcher.group("content"))));
        return null;
    }

    private static void add(Set<String> group, String line) {
        if (group == null) {
            throw new IllegalArgumentException("only a line of words goes on in the next one");
        }
        for (String word : line.strip().split("\\s+")) {
            if (!group.add(word)) {
                throw new IllegalArgumentException("'" + word + "' stands twice in its group");
            }
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + name(type) + " '" + name + "'");
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
