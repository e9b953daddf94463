package dev.assay.rubric;

import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a patch makes of one concept's list of patterns: no entry is changed twice, and no pattern comes to stand in it
 * twice. Each change answers with what is wrong with it, if something is. Lives for one patch.
 */
final class PatchedPatterns {

    private final String concept;
    private final Items list;
    private final Map<Integer, String> narrowed = new TreeMap<>();
    private final Set<Integer> removed = new TreeSet<>();
    private final List<String> added = new ArrayList<>();

    PatchedPatterns(String concept, Items list) {
        this.concept = concept;
        this.list = list;
    }

    Optional<String> add(String pattern) {
        Optional<String> wrong = taken(pattern);
        added.add(pattern);
        return wrong;
    }

    Optional<String> narrow(String from, String to) {
        Optional<Integer> index = open(from);
        if (index.isEmpty()) {
            return Optional.of(missing(from));
        }
        Optional<String> wrong = taken(to);
        narrowed.put(index.get(), to);
        return wrong;
    }

    Optional<String> remove(String pattern) {
        Optional<Integer> index = open(pattern);
        index.ifPresent(removed::add);
        return index.isEmpty() ? Optional.of(missing(pattern)) : Optional.empty();
    }

    /** Why a pattern may not be put into the list. */
    private Optional<String> taken(String pattern) {
        if (has(pattern)) {
            return Optional.of("'" + concept + "' has the pattern already: " + pattern);
        }
        boolean again = added.contains(pattern) || narrowed.containsValue(pattern);
        return again
                ? Optional.of("the patch puts this pattern into '" + concept + "' twice: " + pattern)
                : Optional.empty();
    }

    private String missing(String pattern) {
        return has(pattern)
                ? "the patch changes this pattern of '" + concept + "' twice: " + pattern
                : "'" + concept + "' has no pattern: " + pattern;
    }

    private boolean has(String pattern) {
        return list.nodes().stream().anyMatch(node -> isPattern(node, pattern));
    }

    /** The first entry with a pattern that nothing has changed yet. */
    private Optional<Integer> open(String pattern) {
        for (int i = 0; i < list.nodes().size(); i++) {
            if (isPattern(list.nodes().get(i), pattern) && !narrowed.containsKey(i) && !removed.contains(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isPattern(Node node, String pattern) {
        return node instanceof Scalar scalar && scalar.text().equals(pattern);
    }

    /** Writes the changes. */
    void write(TextEdits edits) {
        narrowed.forEach((index, to) -> edits.replace((Scalar) list.nodes().get(index), YamlScalar.of(to)));
        edits.change(list, removed, added.stream().map(YamlScalar::of).toList());
    }
}
