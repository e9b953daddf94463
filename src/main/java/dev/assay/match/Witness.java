package dev.assay.match;

import dev.assay.text.Stemmer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of one way in which a pattern holds. What covers the pattern must find its own words among them, which is soon
 * seen and refuses nearly every pair. Not thread-safe.
 */
final class Witness {

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    private Witness() {}

    static Witness of(Node node) {
        Witness witness = new Witness();
        witness.add(node);
        return witness;
    }

    private void add(Node node) {
        if (node instanceof Node.Any any) {
            add(any.options().get(0));
        } else if (node instanceof Node.Word word) {
            add(word.text());
        } else if (node instanceof Node.Exact exact) {
            add(exact.text());
        } else {
            Nodes.children(node).forEach(this::add);
        }
    }

    private void add(String text) {
        words.add(WordCoverage.fold(text));
        stems.add(Stemmer.stem(WordCoverage.fold(text)));
    }

    /** Whether some way of a pattern needs no words but these; classes and negations are not looked at. */
    boolean mayHold(Node node) {
        if (node instanceof Node.Any any) {
            Boolean held = known.get(node);
            if (held == null) {
                held = any.options().stream().anyMatch(this::mayHold);
                known.put(node, held);
            }
            return held;
        }
        if (node instanceof Node.Phrase phrase) {
            return phrase.items().stream().allMatch(item -> item.optional() || mayHold(item.node()));
        }
        if (node instanceof Node.Word word) {
            return words.contains(word.text()) || isNear(word);
        }
        if (node instanceof Node.Exact exact) {
            return words.contains(WordCoverage.fold(exact.text()));
        }
        return Nodes.children(node).stream().allMatch(this::mayHold);
    }

    private boolean isNear(Node.Word word) {
        String text = WordCoverage.fold(word.text());
        if (word.anyEnding()) {
            return words.stream().anyMatch(one -> one.startsWith(text));
        }
        return stems.contains(Stemmer.stem(text));
    }
}
