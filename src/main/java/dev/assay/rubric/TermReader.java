package dev.assay.rubric;

import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.References.Use;
import java.util.List;

/** Reads the terms of a rubric or pack into their scope. */
final class TermReader {

    private TermReader() {}

    /** Reads a map of terms; says whether it is one. */
    static boolean read(Reading reading, Node node, TermScope scope) {
        if (!(node instanceof Mapping mapping)) {
            reading.wrong(node, "'terms'", "a map from names to lists of patterns");
            return false;
        }
        for (Entry entry : mapping.entries()) {
            int before = reading.references().patterns().size();
            reading.patterns(entry.value(), "'" + entry.key().shown() + "'");
            List<Use> all = reading.references().patterns();
            reading.key(entry.key(), "a term")
                    .ifPresent(name -> scope.define(name, entry.key(), all.subList(before, all.size())));
        }
        return true;
    }
}
