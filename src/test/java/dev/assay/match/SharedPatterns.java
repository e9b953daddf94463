package dev.assay.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Patterns of the operators that {@link LuceneIntervals} knows, within the limits that it names, and texts for them;
 * made at random.
 */
final class SharedPatterns {

    private static final List<String> SHORT_WORDS =
            List.of("lock", "table", "row", "read", "cache", "query", "batch", "index", "user", "page");
    private static final List<String> FORMS =
            List.of("locks", "Locked", "tables", "rows", "cached", "queries", "x", "y");
    private static final List<String> SIGNS = List.of(",", "(", ")", "=", "\"", ". The", "\n- ", ";", "user-page");

    /** More words than a sentence has. */
    private static final int ANY_DISTANCE = 99;

    private final Random random;
    private final List<String> words;
    private final List<String> forms;
    private Deque<String> unused = new ArrayDeque<>();

    /** Patterns of words that are too short to be written in two, and texts with their inflections. */
    SharedPatterns(Random random) {
        this(random, SHORT_WORDS, FORMS);
    }

    /**
     * @param words what patterns ask for
     * @param forms what stands in texts besides
     */
    SharedPatterns(Random random, List<String> words, List<String> forms) {
        this.random = random;
        this.words = words;
        this.forms = forms;
    }

    /** A pattern that asks for no word twice. */
    Pattern next() {
        while (true) {
            List<String> shuffled = new ArrayList<>(words);
            Collections.shuffle(shuffled, random);
            unused = new ArrayDeque<>(shuffled);
            Node node = chance(3) ? new Node.Both(some(this::wide)) : wide();
            try {
                return Pattern.parse(node.toString());
            } catch (PatternException e) {
                // Nothing but optional parts: another one.
            }
        }
    }

    private Node wide() {
        if (unused.size() < 4 || chance(3)) {
            return chance(2) ? bounded() : phrases();
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Node.Gap(wide(), wide(), ANY_DISTANCE);
            case 1 -> new Node.Near(wide(), wide(), ANY_DISTANCE);
            default -> new Node.Any(some(this::wide));
        };
    }

    private Node bounded() {
        int words = random.nextInt(6);
        return chance(2) ? new Node.Gap(phrases(), phrases(), words) : new Node.Near(phrases(), phrases(), words);
    }

    private Node phrases() {
        return chance(4) && unused.size() > 3 ? new Node.Any(some(this::phrase)) : phrase();
    }

    private Node phrase() {
        if (unused.size() < 3 || chance(2)) {
            return word();
        }
        return new Node.Phrase(some(this::word).stream()
                .map(word -> new Node.Item(word, chance(4)))
                .toList());
    }

    private Node word() {
        Node word = nextWord();
        return chance(4) ? new Node.Any(List.of(word, nextWord())) : word;
    }

    private Node nextWord() {
        return new Node.Word(unused.isEmpty() ? "other" : unused.pop(), false);
    }

    private List<Node> some(Supplier<Node> parts) {
        List<Node> some = new ArrayList<>(List.of(parts.get(), parts.get()));
        if (chance(3)) {
            some.add(parts.get());
        }
        return List.copyOf(some);
    }

    /** A text of at most forty words, with what stands between words. */
    String text() {
        StringJoiner text = new StringJoiner(" ");
        int pieces = 2 + random.nextInt(38);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(10);
            text.add(any(kind == 0 ? SIGNS : kind < 3 ? forms : words));
        }
        return text.toString();
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
