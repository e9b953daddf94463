package dev.assay.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Patterns over a small vocabulary with every operator, made at random; all that follows from the same seed is the same. */
final class RandomPatterns {

    private static final List<String> WORDS = List.of(
            "lock", "lock", "table", "table", "row", "row", "read", "write", "back", "fill", "roll", "cache", "get");
    private static final List<String> RARE_WORDS = List.of(
            "backfill",
            "rollback",
            "rewrite",
            "lockfree",
            "lockstep",
            "notable",
            "select_related",
            "row_lock",
            "get_table",
            "N+1",
            "null=True",
            "rows'",
            "C++",
            "12",
            "before",
            "because",
            "but",
            "while",
            "+",
            "+",
            "=",
            "row-lock",
            "rowlocks",
            "database",
            "databases");
    private static final List<String> STARTS =
            List.of("lock", "ro", "wri", "t", "get_", "row_", "select_rel", "back", "select_");
    private static final List<String> EXACT =
            List.of("Lock", "lock", "not", "select_related", "row_lock", "N+1", "rows", "12", "READ");
    private static final List<String> CLASSES = List.of(
            "<number>",
            "<number>",
            "<code>",
            "<amount>",
            "<duration>",
            "<version>",
            "<named>",
            "<past-event>",
            "<own-event>",
            "<older-version>",
            "<newer-version>",
            "<newer-version 11>",
            "<older-version 11>",
            "<read>",
            "<date>",
            "<default>");
    private static final List<String> RELATIONS =
            List.of("before", "before", "after", "causes", "caused-by", "faster", "slower");
    private static final List<Integer> DISTANCES = List.of(0, 1, 1, 2, 3, 3, 99);

    private final Random random;
    private final Map<String, List<Pattern>> terms = new TreeMap<>();
    private int left;

    RandomPatterns(Random random) {
        this.random = random;
        terms.put("thing", List.of(part(), part(), part()));
        terms.put("deed", List.of(part(), part()));
        terms.put("saying", List.of(part()));
    }

    /** What the terms of the patterns stand for. */
    Map<String, List<Pattern>> terms() {
        return Map.copyOf(terms);
    }

    /** A pattern that can stand in another one. */
    private Pattern part() {
        Pattern part = next();
        return part.root() instanceof Node.Both ? part() : part;
    }

    /** A pattern of about a dozen words, terms aside. */
    Pattern next() {
        while (true) {
            left = 2 + random.nextInt(6);
            Node node = chance(3) ? new Node.Both(some(2, 3, this::near)) : near();
            try {
                return Pattern.parse(node.toString());
            } catch (PatternException e) {
                // Nothing but optional parts, or signs that touch: another one.
            }
        }
    }

    private Node near() {
        Node node = related();
        while (left > 0 && chance(4)) {
            node = new Node.Near(node, related(), distance(Node.Near.DEFAULT));
        }
        return node;
    }

    private Node related() {
        Node node = gap();
        if (left > 0 && chance(6)) {
            node = new Node.Related(node, gap(), new Relation(any(RELATIONS)));
        }
        return node;
    }

    private Node gap() {
        Node node = chance(10) ? denial() : phrase();
        while (left > 0 && chance(4)) {
            node = new Node.Gap(node, phrase(), distance(Node.Gap.DEFAULT));
        }
        return node;
    }

    private Node denial() {
        return new Node.Phrase(List.of(new Node.Item(new Node.Negation(), false), new Node.Item(item(), chance(3))));
    }

    private Node phrase() {
        if (chance(2)) {
            return item();
        }
        List<Node> items = some(2, 3, this::item);
        return new Node.Phrase(
                items.stream().map(item -> new Node.Item(item, chance(5))).toList());
    }

    private Node item() {
        if (left > 1 && chance(4)) {
            return chance(3) ? near() : new Node.Any(some(2, 3, this::near));
        }
        return chance(5) ? new Node.Any(some(2, 3, this::word)) : word();
    }

    private Node word() {
        left--;
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> new Node.Word(any(RARE_WORDS), false);
            case 3 -> new Node.Word(any(STARTS), true);
            case 4 -> new Node.Exact(any(EXACT));
            case 5, 6 -> new Node.Negation();
            case 7 -> Pattern.parse(any(CLASSES)).root();
            case 8 -> terms.isEmpty() ? plain() : new Node.Term(any(List.copyOf(terms.keySet())));
            default -> plain();
        };
    }

    private Node plain() {
        return new Node.Word(any(WORDS), false);
    }

    private int distance(int usual) {
        return chance(2) ? usual : any(DISTANCES);
    }

    private List<Node> some(int least, int most, Supplier<Node> parts) {
        List<Node> some = new ArrayList<>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            some.add(parts.get());
        }
        return List.copyOf(some);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
