package dev.assay.rubric;

import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of one rubric file stand. A part is named by the keys and the places in lists (from 0) that lead to it:
 * {@code "concepts", 2, "match", 0}. Immutable and thread-safe.
 */
public final class SourceMap {

    private final Source source;
    private final Node root;

    SourceMap(Source source, Node root) {
        this.source = source;
        this.root = root;
    }

    /** The file as the caller named it. */
    public String file() {
        return source.file();
    }

    /** Where the value of a part begins; that of the innermost part around it if there is none such. */
    public Place at(Object... path) {
        Node node = root;
        for (Object step : path) {
            Optional<Node> next = step(node, step);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return place(node);
    }

    /** Where a key of a map begins: the last step of the path; the innermost part around it if there is none such. */
    public Place key(Object... path) {
        Object key = path[path.length - 1];
        return find(Arrays.copyOf(path, path.length - 1))
                .filter(Mapping.class::isInstance)
                .flatMap(map -> entry((Mapping) map, key))
                .map(entry -> place(entry.key()))
                .orElseGet(() -> at(path));
    }

    /** The keys of a map in the order of the file; none if there is no map here. */
    public List<String> keys(Object... path) {
        return find(path).filter(Mapping.class::isInstance).map(Mapping.class::cast).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(entry -> entry.key().text())
                .toList();
    }

    /** How many entries a list has; 0 if there is no list here. */
    public int size(Object... path) {
        return find(path)
                .filter(Items.class::isInstance)
                .map(list -> ((Items) list).nodes().size())
                .orElse(0);
    }

    private Optional<Node> find(Object... path) {
        Optional<Node> node = Optional.of(root);
        for (Object step : path) {
            node = node.flatMap(outer -> step(outer, step));
        }
        return node;
    }

    /** The text of a line, from 1, without its line break; empty before the first one. */
    public String line(int line) {
        return line < 1 ? "" : source.lineText(line);
    }

    private Place place(Node node) {
        Problem there = source.problem(node.offset(), "");
        return new Place(there.file(), there.line(), there.column(), there.source());
    }

    private static Optional<Node> step(Node node, Object step) {
        if (node instanceof Items items && step instanceof Integer index) {
            return index < items.nodes().size() ? Optional.of(items.nodes().get(index)) : Optional.empty();
        }
        return node instanceof Mapping mapping ? entry(mapping, step).map(Entry::value) : Optional.empty();
    }

    private static Optional<Entry> entry(Mapping mapping, Object key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .findFirst();
    }
}
