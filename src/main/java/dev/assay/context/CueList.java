package dev.assay.context;

import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The cues of a language, read from a resource file. Immutable and thread-safe.
 *
 * <p>Cues are data, by direction and with a reach, as in ConText (Harkema, Dowling, Thornblade and Chapman, "ConText:
 * An algorithm for determining negation, experiencer, and temporal status from clinical reports", 2009); pseudo cues
 * follow NegEx (Chapman et al., 2001).
 */
final class CueList {

    private static final java.util.regex.Pattern LINE = java.util.regex.Pattern.compile(
            "(?<stance>[a-z]+)(?: (?<direction>[a-z]+))?(?: (?<reach>[0-9]{1,2}))?(?<comma>,)?: (?<pattern>.+)");

    /** The cues of English. */
    static final CueList ENGLISH = read("cues.txt");

    private final String content;
    private final List<Entry> entries;

    private CueList(String content, List<Entry> entries) {
        this.content = content;
        this.entries = List.copyOf(entries);
    }

    /** Where a cue reaches. */
    enum Direction {
        FORWARD,
        BACKWARD,
        PART
    }

    /**
     * A cue.
     *
     * @param stance what it makes of what it reaches; empty for a pseudo cue
     * @param direction where it reaches
     * @param reach how many words it reaches at most
     * @param toComma whether a comma ends its reach
     * @param pattern what it looks like
     */
    record Entry(Optional<Stance> stance, Direction direction, int reach, boolean toComma, Pattern pattern) {

        static final int DEFAULT_REACH = 12;

        /** As findings name it. */
        String kind() {
            return stance.filter(value -> value == Stance.DENIED).isPresent() ? "negation" : "pseudo";
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The file's content, for fingerprints. */
    String content() {
        return content;
    }

    private static CueList read(String resource) {
        try (InputStream stream = CueList.class.getResourceAsStream(resource)) {
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a cue list.
     *
     * @param name for messages
     * @throws IllegalArgumentException with all problems, each {@code name:line:column: message}
     */
    static CueList parse(String name, String content) {
        List<Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                entries.add(entry(line));
            } catch (PatternException e) {
                problems.add(
                        name + ":" + (i + 1) + ":" + (line.indexOf(": ") + 3 + e.position()) + ": " + e.getMessage());
            } catch (IllegalArgumentException e) {
                problems.add(name + ":" + (i + 1) + ":1: " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new CueList(content, entries);
    }

    private static Entry entry(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a cue is 'stance direction [reach][,]: pattern'");
        }
        String stance = matcher.group("stance");
        Optional<Stance> meaning = stance.equals("none") ? Optional.empty() : Optional.of(value(Stance.class, stance));
        String direction = matcher.group("direction");
        if (direction == null && meaning.isPresent()) {
            throw new IllegalArgumentException("a direction is missing: forward, backward or part");
        }
        String reach = matcher.group("reach");
        return new Entry(
                meaning,
                direction == null ? Direction.FORWARD : value(Direction.class, direction),
                reach == null ? Entry.DEFAULT_REACH : Integer.parseInt(reach),
                matcher.group("comma") != null,
                Pattern.parse(matcher.group("pattern")));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + name + "'");
    }
}
