package dev.assay.context;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads cue files; what one names or lists holds for those after it. The form of a line stands in {@code cues/words.txt}.
 * Lives while a list is read.
 */
final class CueReader {

    private static final java.util.regex.Pattern LINE = java.util.regex.Pattern.compile(
            "(?<kind>[a-z-]+)(?: (?<direction>[a-z-]+?)(?:\\+(?<slack>[0-9]))?)??(?: (?<reach>[0-9]{1,2}))?"
                    + "(?<comma>,)?(?<noun> noun)?(?<opening> opening)?(?: needs (?<needs>[a-z]+))?(?<unless> unless outcome)?(?<practices> of practices)?"
                    + ": (?<pattern>.+)");

    private static final java.util.regex.Pattern NAME =
            java.util.regex.Pattern.compile("(?<name>\\$[a-z]+): (?<pattern>\\(.+\\))");

    private static final java.util.regex.Pattern WORDS =
            java.util.regex.Pattern.compile("words (?<name>[a-z-]+): (?<words>.+)");

    private final StringBuilder content = new StringBuilder();
    private final List<CueList.Entry> entries = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
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
        Matcher list = WORDS.matcher(line);
        Matcher named = NAME.matcher(line);
        if (list.matches()) {
            words.put(list.group("name"), Set.of(list.group("words").split(" ")));
        } else if (named.matches()) {
            names.put(named.group("name"), expanded(named.group("pattern")));
        } else {
            entries.add(entry(line));
        }
    }

    private CueList.Entry entry(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a cue is 'kind [direction[+slack]] [reach][,] [noun] [opening] [needs turn|outcome|either|question]"
                            + " [unless outcome] [of practices]: pattern'");
        }
        CueKind kind = value("kind of cue", CueKind.values(), CueKind::id, matcher.group("kind"));
        String direction = matcher.group("direction");
        if (direction == null && kind.stance().isPresent()) {
            throw new IllegalArgumentException(
                    "a direction is missing: one of " + ids(CueList.Direction.values(), CueList.Direction::id));
        }
        if (direction != null && kind.stance().isEmpty()) {
            throw new IllegalArgumentException("'" + kind.id() + "' has no direction");
        }
        CueList.Direction where = direction == null
                ? CueList.Direction.FORWARD
                : value("direction", CueList.Direction.values(), CueList.Direction::id, direction);
        String slack = matcher.group("slack");
        String reach = matcher.group("reach");
        String needs = matcher.group("needs");
        boolean wide =
                where == CueList.Direction.ONWARD || where == CueList.Direction.BACK || where == CueList.Direction.TAIL;
        int unlimited = wide ? Integer.MAX_VALUE : CueList.Entry.DEFAULT_REACH;
        return new CueList.Entry(
                kind,
                where,
                slack == null ? where.freeSlack() : Integer.parseInt(slack),
                reach == null ? unlimited : Integer.parseInt(reach),
                matcher.group("comma") != null,
                matcher.group("noun") != null,
                matcher.group("opening") != null,
                needs == null ? CueList.Needs.NOTHING : value("need", CueList.Needs.values(), CueList.Needs::id, needs),
                matcher.group("unless") != null,
                matcher.group("practices") != null,
                Pattern.parse(expanded(matcher.group("pattern"))));
    }

    /** A pattern with what its names stand for in their place. */
    private String expanded(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> name : names.entrySet()) {
            expanded = expanded.replace(name.getKey(), name.getValue());
        }
        return expanded;
    }

    private static <E> E value(String what, E[] values, Function<E, String> id, String name) {
        return Stream.of(values)
                .filter(value -> id.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no " + what + " '" + name + "'; there are " + ids(values, id)));
    }

    private static <E> String ids(E[] values, Function<E, String> id) {
        return Stream.of(values).map(id).collect(Collectors.joining(", "));
    }
}
