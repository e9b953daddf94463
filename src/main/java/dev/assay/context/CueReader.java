package dev.assay.context;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads cue files; what one names or lists holds for those after it. The form of a line stands in {@code cues/words.txt}.
 * Lives while a list is read.
 */
final class CueReader {

    /** Begins a line that lists words. */
    private static final String WORDS = "words ";

    private final StringBuilder content = new StringBuilder();
    private final List<CueList.Entry> entries = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CueReader() {}

    /** Reads resources of this package, in their order. */
    static CueList read(String... resources) {
        CueReader reader = new CueReader();
        for (String resource : resources) {
            try (InputStream stream = CueReader.class.getResourceAsStream(resource)) {
                reader.add(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reader.list();
    }

    /**
     * Reads the content of one file.
     *
     * @param name for messages
     * @throws IllegalArgumentException with all problems, each {@code name:line:column: message}
     */
    static CueList parse(String name, String content) {
        CueReader reader = new CueReader();
        reader.add(name, content);
        return reader.list();
    }

    private CueList list() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new CueList(content.toString(), entries, words);
    }

    private void add(String name, String file) {
        content.append(file);
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                add(line);
            } catch (PatternException e) {
                int column = line.indexOf(": ") + 3 + e.position();
                problems.add(name + ":" + (i + 1) + ":" + column + ": " + e.getMessage());
            } catch (IllegalArgumentException e) {
                problems.add(name + ":" + (i + 1) + ":1: " + e.getMessage());
            }
        }
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        String head = line.substring(0, Math.max(0, colon));
        String tail = colon < 0 ? "" : line.substring(colon + 2);
        if (head.startsWith(WORDS) && isName(head, WORDS.length()) && !tail.isEmpty()) {
            words.put(head.substring(WORDS.length()), Set.of(tail.split(" ")));
        } else if (head.startsWith("$") && isName(head, 1) && isGroup(tail)) {
            names.put(head, expanded(tail));
        } else {
            entries.add(entry(tail.isEmpty() ? null : CueHead.read(head), tail));
        }
    }

    /** Whether a name and nothing else stands behind a place. */
    private static boolean isName(String head, int from) {
        return head.length() > from && nameEnd(head, from) == head.length();
    }

    /** Where a name ends that begins at a place: behind letters and hyphens. */
    static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) >= 'a' && text.charAt(end) <= 'z' || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean isGroup(String pattern) {
        return pattern.length() > 2 && pattern.startsWith("(") && pattern.endsWith(")");
    }

    private CueList.Entry entry(CueHead head, String pattern) {
        if (head == null) {
            throw new IllegalArgumentException(
                    "a cue is 'kind [direction[+slack]] [reach][,] [noun] [opening] [needs turn|outcome|either|question]"
                            + " [unless outcome] [of practices]: pattern'");
        }
        CueKind kind = value("kind of cue", CueKind.values(), CueKind::id, head.kind());
        boolean directed = !head.direction().isEmpty();
        if (!directed && kind.stance().isPresent()) {
            throw new IllegalArgumentException(
                    "a direction is missing: one of " + ids(CueList.Direction.values(), CueList.Direction::id));
        }
        if (directed && kind.stance().isEmpty()) {
            throw new IllegalArgumentException("'" + kind.id() + "' has no direction");
        }
        CueList.Direction where = directed
                ? value("direction", CueList.Direction.values(), CueList.Direction::id, head.direction())
                : CueList.Direction.FORWARD;
        boolean wide =
                where == CueList.Direction.ONWARD || where == CueList.Direction.BACK || where == CueList.Direction.TAIL;
        int unlimited = wide ? Integer.MAX_VALUE : CueList.Entry.DEFAULT_REACH;
        return new CueList.Entry(
                kind,
                where,
                head.slack().isEmpty() ? where.freeSlack() : Integer.parseInt(head.slack()),
                head.reach().isEmpty() ? unlimited : Integer.parseInt(head.reach()),
                head.hasComma(),
                head.isNoun(),
                head.isOpening(),
                head.needs().isEmpty()
                        ? CueList.Needs.NOTHING
                        : value("need", CueList.Needs.values(), CueList.Needs::id, head.needs()),
                head.isUnlessOutcome(),
                head.isOfPractices(),
                Pattern.parse(expanded(pattern)));
    }

    /** A pattern with what its names stand for in their place; a name that stands for nothing is left. */
    private String expanded(String pattern) {
        int sign = pattern.indexOf('$');
        if (sign < 0) {
            return pattern;
        }
        StringBuilder expanded = new StringBuilder();
        int copied = 0;
        while (sign >= 0) {
            int end = nameEnd(pattern, sign + 1);
            String name = pattern.substring(sign, end);
            expanded.append(pattern, copied, sign).append(names.getOrDefault(name, name));
            copied = end;
            sign = pattern.indexOf('$', end);
        }
        return expanded.append(pattern, copied, pattern.length()).toString();
    }

    private static <E> E value(String what, E[] values, Function<E, String> id, String name) {
        for (E value : values) {
            if (id.apply(value).equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + what + " '" + name + "'; there are " + ids(values, id));
    }

    private static <E> String ids(E[] values, Function<E, String> id) {
        return Stream.of(values).map(id).collect(Collectors.joining(", "));
    }
}
