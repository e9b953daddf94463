package dev.assay.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a pattern can say of two parts: that one comes before the other, brings it about, is faster. The ways to say it
 * are data: {@code relations.txt} and, for comparisons, {@code opposites.txt}. Immutable.
 *
 * @param name as patterns name it
 */
record Relation(String name) {

    private static final List<EntryFile.Entry> LINES = EntryFile.read("relations.txt");
    private static final List<EntryFile.Entry> OPPOSITES = EntryFile.read("opposites.txt");
    private static final String COMPARE = "compare";
    private static final Set<String> NAMES = readNames();

    /** The relation of this name exists. */
    static boolean exists(String name) {
        return NAMES.contains(name);
    }

    /** All names, for messages. */
    static String names() {
        return NAMES.stream().map(name -> "<" + name + ">").collect(Collectors.joining(", "));
    }

    /** The ways to say it. */
    List<Frame> frames() {
        return Definitions.FRAMES.get(name);
    }

    /** What ends a gap of a frame. */
    List<Node> borders() {
        return nodes("border");
    }

    /** What looks like words of a frame and is none. */
    List<Node> pseudos() {
        return nodes("pseudo");
    }

    private List<Node> nodes(String kind) {
        return Definitions.NODES.getOrDefault(base(name) + " " + kind, List.of());
    }

    private static Set<String> readNames() {
        Set<String> names = new LinkedHashSet<>();
        LINES.forEach(line -> names.add(first(line)));
        names.remove(COMPARE);
        OPPOSITES.forEach(line -> names.add(first(line)));
        return names;
    }

    private static String first(EntryFile.Entry line) {
        int space = line.key().indexOf(' ');
        if (space < 1) {
            throw line.problem("a line is 'name kind: value'");
        }
        return line.key().substring(0, space);
    }

    /** The name under which frames, borders and pseudo entries of a relation stand. */
    private static String base(String name) {
        for (EntryFile.Entry line : LINES) {
            if (line.key().equals(name + " mirrors")) {
                return line.value();
            }
        }
        return OPPOSITES.stream().anyMatch(line -> first(line).equals(name)) ? COMPARE : name;
    }

    /** Set apart so that reading names does not wait for the parser, which itself asks for names. */
    private static final class Definitions {
        static final Map<String, List<Node>> NODES = new HashMap<>();
        static final Map<String, List<Frame>> FRAMES = new HashMap<>();

        static {
            for (EntryFile.Entry line : LINES) {
                switch (line.key().substring(first(line).length() + 1)) {
                    case "border", "pseudo" ->
                        NODES.computeIfAbsent(line.key(), key -> new ArrayList<>())
                                .add(line.pattern().root());
                    case "frame", "mirrors" -> {
                        // read by name, below
                    }
                    default -> throw line.problem("no kind '" + line.key() + "': frame, mirrors, border or pseudo");
                }
            }
            NAMES.forEach(name -> FRAMES.put(name, frames(name)));
        }

        private static List<Frame> frames(String name) {
            String base = base(name);
            Map<String, String> lists = base.equals(COMPARE) ? lists(name) : Map.of();
            List<Frame> frames = new ArrayList<>();
            for (EntryFile.Entry line : LINES) {
                boolean usable = lists.entrySet().stream()
                        .noneMatch(list ->
                                list.getValue().isEmpty() && line.value().contains("$" + list.getKey()));
                if (line.key().equals(base + " frame") && usable) {
                    Frame frame = Frame.of(line, lists);
                    frames.add(base.equals(name) || base.equals(COMPARE) ? frame : frame.mirrored());
                }
            }
            return List.copyOf(frames);
        }

        /** What the lists of a comparison stand for; an empty text where there are no such words. */
        private static Map<String, String> lists(String name) {
            String opposite = value(name, "opposite");
            return Map.of(
                    "more", value(name, "more"),
                    "less", value(opposite, "more"),
                    "plain", value(name, "plain"),
                    "contrary", value(opposite, "plain"),
                    "verb", value(name, "verb"),
                    "noun", value(name, "noun"));
        }

        private static String value(String name, String kind) {
            return OPPOSITES.stream()
                    .filter(line -> line.key().equals(name + " " + kind))
                    .map(EntryFile.Entry::value)
                    .findFirst()
                    .orElse("");
        }
    }
}
