package dev.assay.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Whether one pattern finds whatever another one finds, decided by their structure. It says yes only where that is
 * certain, and no where it cannot tell. Not thread-safe.
 *
 * <p>A pattern that holds a negation, a class of words or a relation is compared by equality alone: what it means depends
 * on more than its words.
 */
public final class Coverage {

    /** How many ways of leaving optional words out are looked at. */
    private static final int MOST_VARIANTS = 64;

    /** How many comparisons two patterns are worth. */
    private static final int MOST_STEPS = 5_000;

    private final Nodes nodes;
    private final WordCoverage words;
    private final Predicate<String> mayTurn;
    private final Map<Pattern, Optional<Node>> filled = new IdentityHashMap<>();
    private final Map<Node, Map<Node, Boolean>> compared = new IdentityHashMap<>();
    private final Map<Node, Boolean> plain = new IdentityHashMap<>();
    private int steps;

    private Coverage(Map<String, List<Pattern>> terms, WordCoverage words, Predicate<String> mayTurn) {
        this.nodes = new Nodes(terms);
        this.words = words;
        this.mayTurn = mayTurn;
    }

    /**
     * Compares the patterns of one rubric.
     *
     * @param terms what each {@code $name} stands for
     * @param spelling how far words may be misspelled
     * @param mayTurn whether a word may turn what is said around it into something else, as "avoid" does: a pattern that
     *     asks for such a word is not covered by one that leaves it to chance
     */
    public static Coverage of(Map<String, List<Pattern>> terms, Spelling spelling, Predicate<String> mayTurn) {
        return new Coverage(terms, new WordCoverage(spelling), mayTurn);
    }

    /** Whether the wide pattern has a match inside every match of the narrow one. */
    public boolean covers(Pattern wide, Pattern narrow) {
        return decide(wide, narrow, this::within);
    }

    /** Whether the wide pattern has a match from the first to the last word of every match of the narrow one. */
    public boolean coversWhole(Pattern wide, Pattern narrow) {
        return decide(wide, narrow, this::same);
    }

    private interface Decision {
        boolean of(Node wide, Node narrow);
    }

    private boolean decide(Pattern wide, Pattern narrow, Decision decision) {
        Optional<Node> one = filled(wide);
        Optional<Node> other = filled(narrow);
        steps = 0;
        return one.isPresent() && other.isPresent() && decision.of(one.get(), other.get()) && steps <= MOST_STEPS;
    }

    private Optional<Node> filled(Pattern pattern) {
        return filled.computeIfAbsent(pattern, nodes::filled);
    }

    private boolean within(Node wide, Node narrow) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (narrow instanceof Node.Enclosed enclosed) {
            return within(wide, enclosed.node());
        }
        if (wide instanceof Node.Enclosed enclosed) {
            return within(enclosed.node(), narrow);
        }
        if (narrow instanceof Node.Any any) {
            return any.options().stream().allMatch(option -> within(wide, option));
        }
        if (same(wide, narrow)) {
            return true;
        }
        if (!isPlain(wide) || !isPlain(narrow)) {
            return false;
        }
        if (wide instanceof Node.Any any && any.options().stream().anyMatch(option -> within(option, narrow))) {
            return true;
        }
        return bothWithin(wide, narrow) || partWithin(wide, narrow);
    }

    /** {@code a & b} holds where the two stand near each other, and where each of its parts does. */
    private boolean bothWithin(Node wide, Node narrow) {
        if (!(wide instanceof Node.Both both)) {
            return false;
        }
        List<Node> sides = sides(narrow);
        if (both.parts().size() != sides.size()) {
            return false;
        }
        return allSame(both.parts(), sides)
                || sides.size() == 2 && allSame(both.parts(), List.of(sides.get(1), sides.get(0)));
    }

    /** One part of the narrow pattern is enough for the wide one, and the others do not matter. */
    private boolean partWithin(Node wide, Node narrow) {
        if (narrow instanceof Node.Phrase phrase) {
            List<List<Node>> variants = variants(phrase);
            return !variants.isEmpty() && variants.stream().allMatch(variant -> stretchWithin(wide, variant));
        }
        List<Node> sides = sides(narrow);
        for (int i = 0; i < sides.size(); i++) {
            if (within(wide, sides.get(i)) && droppable(sides, i, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean stretchWithin(Node wide, List<Node> items) {
        for (int from = 0; from < items.size(); from++) {
            for (int to = items.size(); to > from; to--) {
                boolean one = to - from == 1;
                boolean found = one ? within(wide, items.get(from)) : same(wide, phrase(items.subList(from, to)));
                if (found
                        && droppable(items, from, to)
                        && WordCoverage.writtenApart(items, from)
                        && WordCoverage.writtenApart(items, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean droppable(List<Node> nodes, int from, int to) {
        AtomicBoolean droppable = new AtomicBoolean(true);
        for (int i = 0; i < nodes.size(); i++) {
            if (i < from || i >= to) {
                Nodes.visit(nodes.get(i), part -> {
                    if (part instanceof Node.Word word && mayTurn.test(WordCoverage.fold(word.text()))
                            || part instanceof Node.Exact exact && mayTurn.test(WordCoverage.fold(exact.text()))) {
                        droppable.set(false);
                    }
                });
            }
        }
        return droppable.get();
    }

    private boolean same(Node wide, Node narrow) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (wide instanceof Node.Enclosed enclosed) {
            return same(enclosed.node(), narrow);
        }
        if (narrow instanceof Node.Enclosed enclosed) {
            return same(wide, enclosed.node());
        }
        if (narrow instanceof Node.Any any) {
            Map<Node, Boolean> ofWide = compared.computeIfAbsent(wide, key -> new IdentityHashMap<>());
            Boolean known = ofWide.get(any);
            if (known == null) {
                known = any.options().stream().allMatch(option -> same(wide, option));
                if (steps <= MOST_STEPS) {
                    ofWide.put(any, known);
                }
            }
            return known;
        }
        if (wide.equals(narrow)) {
            return true;
        }
        if (wide instanceof Node.Any any) {
            return any.options().stream().anyMatch(option -> same(option, narrow));
        }
        if (!isPlain(wide) || !isPlain(narrow)) {
            return false;
        }
        if (narrow instanceof Node.Phrase phrase) {
            List<List<Node>> variants = variants(phrase);
            return !variants.isEmpty() && variants.stream().allMatch(variant -> samePhrase(wide, variant));
        }
        if (wide instanceof Node.Phrase phrase) {
            return variants(phrase).stream().anyMatch(variant -> variant.size() == 1 && same(variant.get(0), narrow));
        }
        if (wide instanceof Node.Gap gap && narrow instanceof Node.Gap other) {
            return gap.words() >= other.words() && inOrder(gap.left(), gap.right(), other.left(), other.right());
        }
        if (wide instanceof Node.Near near && narrow instanceof Node.Gap other) {
            return near.words() >= other.words() && eitherOrder(near, other.left(), other.right());
        }
        if (wide instanceof Node.Near near && narrow instanceof Node.Near other) {
            return near.words() >= other.words() && eitherOrder(near, other.left(), other.right());
        }
        return words.covers(wide, narrow);
    }

    private boolean samePhrase(Node wide, List<Node> items) {
        if (items.size() == 1) {
            return same(wide, items.get(0));
        }
        if (wide instanceof Node.Phrase phrase) {
            return parts(phrase).stream().anyMatch(variant -> samePhrases(variant, items));
        }
        for (int split = 1; split < items.size(); split++) {
            Node left = phrase(items.subList(0, split));
            Node right = phrase(items.subList(split, items.size()));
            boolean found = wide instanceof Node.Gap gap && inOrder(gap.left(), gap.right(), left, right)
                    || wide instanceof Node.Near near && eitherOrder(near, left, right);
            if (found && WordCoverage.writtenApart(items, split)) {
                return true;
            }
        }
        return false;
    }

    private boolean inOrder(Node left, Node right, Node otherLeft, Node otherRight) {
        return same(left, otherLeft) && same(right, otherRight);
    }

    private boolean eitherOrder(Node.Near near, Node left, Node right) {
        return inOrder(near.left(), near.right(), left, right) || inOrder(near.left(), near.right(), right, left);
    }

    private boolean allSame(List<Node> wide, List<Node> narrow) {
        if (wide.size() != narrow.size()) {
            return false;
        }
        for (int i = 0; i < wide.size(); i++) {
            if (!same(wide.get(i), narrow.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** An item of the wide phrase, and whether it may be written in one piece with the one before it in the phrase. */
    private record Part(Node node, boolean joins) {}

    /**
     * Whether the parts of the wide phrase find those of the narrow one, also where several of these are written in one
     * piece: "database" is found by {@code data base}, and not by {@code data the? base}.
     */
    private boolean samePhrases(List<Part> wide, List<Node> narrow) {
        if (!allSame(wide.stream().map(Part::node).toList(), narrow)) {
            return false;
        }
        for (int from = 0; from < narrow.size(); from++) {
            boolean several = from > 0
                    && (WordCoverage.isSeveral(narrow.get(from - 1)) || WordCoverage.isSeveral(narrow.get(from)));
            if (several && !WordCoverage.writtenApart(narrow, from)) {
                return false;
            }
            for (int to = from + 2; to <= Math.min(narrow.size(), from + PhraseItem.LONGEST_COMPOUND); to++) {
                Set<String> words = WordCoverage.inOnePiece(narrow.subList(from, to));
                List<Part> parts = wide.subList(from, to);
                boolean joined = parts.stream().skip(1).allMatch(Part::joins);
                if (!words.isEmpty()
                        && !(joined
                                && WordCoverage.joined(
                                                parts.stream().map(Part::node).toList())
                                        .containsAll(words))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same, with what may be written in one piece: nothing does on both sides of what is left out. */
    private static List<List<Part>> parts(Node.Phrase phrase) {
        List<List<Part>> variants = List.of(List.of());
        boolean before = false;
        for (Node.Item item : phrase.items()) {
            boolean joins = before && !item.optional();
            before = !item.optional();
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> variant : variants) {
                List<Part> with = new ArrayList<>(variant);
                with.add(new Part(item.optional() ? new Node.Enclosed(item.node()) : item.node(), joins));
                longer.add(with);
                if (item.optional()) {
                    longer.add(variant);
                }
            }
            variants = longer;
            if (variants.size() > MOST_VARIANTS) {
                return List.of();
            }
        }
        return variants;
    }

    private static List<Node> sides(Node node) {
        if (node instanceof Node.Both both) {
            return both.parts();
        }
        if (node instanceof Node.Near near) {
            return List.of(near.left(), near.right());
        }
        return node instanceof Node.Gap gap ? List.of(gap.left(), gap.right()) : List.of();
    }

    private static Node phrase(List<Node> items) {
        return items.size() == 1
                ? items.get(0)
                : new Node.Phrase(
                        items.stream().map(node -> new Node.Item(node, false)).toList());
    }

    /**
     * The phrase with each optional part there and left out; none if there are too many. A part that may be left out is
     * never written in one piece with another.
     */
    private static List<List<Node>> variants(Node.Phrase phrase) {
        return parts(phrase).stream()
                .map(variant -> variant.stream().map(Part::node).toList())
                .toList();
    }

    /** Whether a part is made of words and distances alone. */
    private boolean isPlain(Node node) {
        if (node instanceof Node.Word || node instanceof Node.Exact) {
            return true;
        }
        if (node instanceof Node.Negation
                || node instanceof Node.OfClass
                || node instanceof Node.Related
                || node instanceof Node.Term) {
            return false;
        }
        Boolean known = plain.get(node);
        if (known == null) {
            known = Nodes.children(node).stream().allMatch(this::isPlain);
            if (node instanceof Node.Any) {
                plain.put(node, known); // other nodes may be made for one comparison
            }
        }
        return known;
    }
}
