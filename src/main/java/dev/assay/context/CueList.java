package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.match.PatternSet;
import dev.assay.text.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cues of a language, read from a resource file. Immutable and thread-safe.
 *
 * <p>Cues are data, by direction and with a reach, as in ConText (Harkema, Dowling, Thornblade and Chapman, "ConText:
 * An algorithm for determining negation, experiencer, and temporal status from clinical reports", 2009); pseudo cues
 * follow NegEx (Chapman et al., 2001).
 */
final class CueList {

    private static final java.util.regex.Pattern LINE = java.util.regex.Pattern.compile(
            "(?<kind>[a-z-]+)(?: (?<direction>[a-z-]+?)(?:\\+(?<slack>[0-9]))?)??(?: (?<reach>[0-9]{1,2}))?"
                    + "(?<comma>,)?(?<noun> noun)?(?<opening> opening)?(?: needs (?<needs>[a-z]+))?(?<unless> unless outcome)?(?<practices> of practices)?"
                    + ": (?<pattern>.+)");

    private static final java.util.regex.Pattern NAME =
            java.util.regex.Pattern.compile("(?<name>\\$[a-z]+): (?<pattern>\\(.+\\))");

    private static final java.util.regex.Pattern WORDS =
            java.util.regex.Pattern.compile("words (?<name>[a-z-]+): (?<words>.+)");

    /** The cues of English. */
    static final CueList ENGLISH = read("cues.txt");

    private final String content;
    private final List<Entry> entries;
    private final Map<String, Set<String>> words;
    private final PatternSet patterns;

    private CueList(String content, List<Entry> entries, Map<String, Set<String>> words) {
        this.content = content;
        this.entries = List.copyOf(entries);
        this.words = Map.copyOf(words);
        this.patterns = PatternSet.compile(entries.stream().map(Entry::pattern).toList(), Map.of());
    }

    /** Where a cue reaches. */
    enum Direction {
        /** what follows in its clause */
        FORWARD,
        /** what follows in its sentence, up to a clause that a stop begins */
        ONWARD,
        /** what comes before in its clause */
        BACKWARD,
        /** what comes before in its sentence */
        BACK,
        /** at the end of a clause, but for as many words as {@code slack} says: what comes before in its sentence */
        TAIL,
        /** what stands between its own words: "leave the cache out" */
        WITHIN,
        /** behind an object that was put first, at the end of a clause but for {@code slack} words: that object */
        FRONTED,
        /** the rest of the compound that it is a part of, or the next word */
        PART,
        /** as a heading or before a colon: the rest of its sentence and the lines or the list under it */
        LEAD,
        /** at the start of a sentence: the question before it */
        ANSWER,
        /** at the start of a sentence: the sentence before it */
        PREVIOUS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The slack of a line that gives none. */
        private int freeSlack() {
            return this == ANSWER || this == PREVIOUS ? Entry.ANY_SLACK : 0;
        }
    }

    /** What must stand near a cue for it to count. */
    enum Needs {
        NOTHING,
        TURN,
        OUTCOME,
        /** a turn or an outcome */
        EITHER,
        /** a question mark at the end of its sentence */
        QUESTION;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A cue.
     *
     * @param kind what sort of cue it is
     * @param direction where it reaches
     * @param slack how many words may stand between the cue and its clause's end, or {@link #ANY_SLACK}
     * @param reach how many words it reaches at most
     * @param toComma whether a comma ends its reach
     * @param nounPhrase whether a pronoun or an article that nothing binds to the words before ends its reach
     * @param opening whether it counts only where it opens its clause
     * @param needs what must follow in its sentence or the next one's beginning
     * @param unlessOutcome whether something bad that follows in its sentence makes it a warning, which denies nothing
     * @param practicesOnly whether it touches practices alone
     * @param pattern what it looks like
     */
    record Entry(
            CueKind kind,
            Direction direction,
            int slack,
            int reach,
            boolean toComma,
            boolean nounPhrase,
            boolean opening,
            Needs needs,
            boolean unlessOutcome,
            boolean practicesOnly,
            Pattern pattern) {

        /** A cue that may stand anywhere in its clause. */
        static final int ANY_SLACK = -1;

        /** The reach of a cue within its clause; one that goes on beyond it has no other limit than its sentence. */
        static final int DEFAULT_REACH = 12;
    }

    List<Entry> entries() {
        return entries;
    }

    /** A list of folded words; empty if the file has none of that name. */
    Set<String> words(String list) {
        return words.getOrDefault(list, Set.of());
    }

    /** The places where cues stand; a match's pattern number is the place of its entry. */
    List<Match> find(Answer answer) {
        return patterns.find(answer);
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
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> words = new HashMap<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                Matcher list = WORDS.matcher(line);
                Matcher named = NAME.matcher(line);
                if (list.matches()) {
                    words.put(list.group("name"), Set.of(list.group("words").split(" ")));
                } else if (named.matches()) {
                    names.put(named.group("name"), expanded(named.group("pattern"), names));
                } else {
                    entries.add(entry(line, names));
                }
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
        return new CueList(content, entries, words);
    }

    private static Entry entry(String line, Map<String, String> names) {
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
                    "a direction is missing: one of " + ids(Direction.values(), Direction::id));
        }
        if (direction != null && kind.stance().isEmpty()) {
            throw new IllegalArgumentException("'" + kind.id() + "' has no direction");
        }
        Direction where = direction == null
                ? Direction.FORWARD
                : value("direction", Direction.values(), Direction::id, direction);
        String slack = matcher.group("slack");
        String reach = matcher.group("reach");
        String needs = matcher.group("needs");
        boolean wide = where == Direction.ONWARD || where == Direction.BACK || where == Direction.TAIL;
        int unlimited = wide ? Integer.MAX_VALUE : Entry.DEFAULT_REACH;
        return new Entry(
                kind,
                where,
                slack == null ? where.freeSlack() : Integer.parseInt(slack),
                reach == null ? unlimited : Integer.parseInt(reach),
                matcher.group("comma") != null,
                matcher.group("noun") != null,
                matcher.group("opening") != null,
                needs == null ? Needs.NOTHING : value("need", Needs.values(), Needs::id, needs),
                matcher.group("unless") != null,
                matcher.group("practices") != null,
                Pattern.parse(expanded(matcher.group("pattern"), names)));
    }

    /** A pattern with what its names stand for in their place. */
    private static String expanded(String pattern, Map<String, String> names) {
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
