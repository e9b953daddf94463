package dev.assay.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids of the things of one sort in a file: each stands there once. */
final class Ids {

    private final Reading reading;
    private final String sort;
    private final Map<String, Node> seen = new LinkedHashMap<>();
    private boolean incomplete;

    /** @param sort what has the ids, for messages: {@code concept} */
    Ids(Reading reading, String sort) {
        this.reading = reading;
        this.sort = sort;
    }

    /** The id of a map, nothing if it has none that can be read. */
    Optional<String> take(Fields fields) {
        Optional<Node> node = fields.require("id");
        Optional<String> id = node.flatMap(value -> reading.id(value, "'id'"));
        incomplete |= id.isEmpty();
        id.ifPresent(name -> add(name, node.orElseThrow()));
        return id;
    }

    private void add(String id, Node node) {
        Node first = seen.putIfAbsent(id, node);
        if (first != null) {
            reading.meaning(
                    node,
                    "the " + sort + " '" + id + "' is repeated: there is one on line " + reading.line(first)
                            + " already");
        }
    }

    /** All ids, nothing if one of them could not be read. */
    Optional<List<String>> all() {
        return incomplete ? Optional.empty() : Optional.of(List.copyOf(seen.keySet()));
    }
}
