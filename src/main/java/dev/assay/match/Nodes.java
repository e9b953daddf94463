package dev.assay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Syntax trees with their terms filled in and needless brackets taken away, alternatives in order. Not thread-safe.
 */
final class Nodes {

    /** A tree of more parts than this is not filled in: terms of terms of terms can grow without end. */
    private static final int MOST_PARTS = 20_000;

    private final Map<String, List<Pattern>> terms;
    private int parts;
    private final Map<String, Node> filledTerms = new HashMap<>();

    /** @param terms what each {@code $name} stands for */
    Nodes(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    /** The tree of a pattern with no term left in it; nothing if it is too large. A term is the same node everywhere. */
    Optional<Node> filled(Pattern pattern) {
        parts = 0;
        Node filled = fill(pattern.root());
        return parts > MOST_PARTS ? Optional.empty() : Optional.of(filled);
    }

    private Node fill(Node node) {
        if (++parts > MOST_PARTS) {
            return node;
        }
        if (node instanceof Node.Term term) {
            return term(term.name());
        }
        if (node instanceof Node.Any any) {
            return any(any.options());
        }
        if (node instanceof Node.Both both) {
            return new Node.Both(both.parts().stream().map(this::fill).toList());
        }
        if (node instanceof Node.Near near) {
            return new Node.Near(fill(near.left()), fill(near.right()), near.words());
        }
        if (node instanceof Node.Gap gap) {
            return new Node.Gap(fill(gap.left()), fill(gap.right()), gap.words());
        }
        if (node instanceof Node.Related related) {
            return new Node.Related(fill(related.left()), fill(related.right()), related.relation());
        }
        return node instanceof Node.Phrase phrase ? phrase(phrase) : node;
    }

    private Node term(String name) {
        Node known = filledTerms.get(name);
        if (known == null) {
            known = any(terms.getOrDefault(name, List.of()).stream()
                    .map(Pattern::root)
                    .toList());
            filledTerms.put(name, known);
        }
        return known;
    }

    private Node any(List<Node> options) {
        List<Node> filled = options.stream()
                .map(this::fill)
                .flatMap(option -> option instanceof Node.Any any ? any.options().stream() : Stream.of(option))
                .distinct()
                .sorted(Comparator.comparingInt(Node::hashCode)) // any order, as long as it is the same one
                .toList();
        return filled.size() == 1 ? filled.get(0) : new Node.Any(filled);
    }

    /**
     * A phrase whose parts are no phrases themselves: {@code a (b c)} is {@code a b c}, unless that could be written as one
     * word across the bracket.
     */
    private Node phrase(Node.Phrase phrase) {
        List<List<Node.Item>> groups = new ArrayList<>();
        for (Node.Item item : phrase.items()) {
            Node filled = fill(item.node());
            if (filled instanceof Node.Phrase inner && !item.optional()) {
                groups.add(inner.items());
            } else {
                Node part = item.node() instanceof Node.Term ? new Node.Enclosed(filled) : filled;
                groups.add(List.of(new Node.Item(part, item.optional())));
            }
        }
        List<Node.Item> items = groups.stream().flatMap(List::stream).toList();
        if (flat(groups, items)) {
            return new Node.Phrase(items);
        }
        return new Node.Phrase(groups.stream()
                .map(group -> group.size() == 1
                        ? group.get(0)
                        : new Node.Item(new Node.Enclosed(new Node.Phrase(group)), false))
                .toList());
    }

    /** Whether nothing is written as one word across the brackets that several parts stand in. */
    private static boolean flat(List<List<Node.Item>> groups, List<Node.Item> items) {
        List<Node> nodes = items.stream().map(Node.Item::node).toList();
        int place = 0;
        for (List<Node.Item> group : groups) {
            boolean apart =
                    WordCoverage.writtenApart(nodes, place) && WordCoverage.writtenApart(nodes, place + group.size());
            if (group.size() > 1 && !apart) {
                return false;
            }
            place += group.size();
        }
        return true;
    }

    /** Shows a node and all its parts, terms as they are. */
    static void visit(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        children(node).forEach(child -> visit(child, visitor));
    }

    /** The parts that a node is made of. */
    static List<Node> children(Node node) {
        if (node instanceof Node.Both both) {
            return both.parts();
        }
        if (node instanceof Node.Any any) {
            return any.options();
        }
        if (node instanceof Node.Near near) {
            return List.of(near.left(), near.right());
        }
        if (node instanceof Node.Gap gap) {
            return List.of(gap.left(), gap.right());
        }
        if (node instanceof Node.Related related) {
            return List.of(related.left(), related.right());
        }
        if (node instanceof Node.Enclosed enclosed) {
            return List.of(enclosed.node());
        }
        return node instanceof Node.Phrase phrase
                ? phrase.items().stream().map(Node.Item::node).toList()
                : List.of();
    }
}
