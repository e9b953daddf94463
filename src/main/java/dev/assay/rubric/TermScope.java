package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.References.Use;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code $name} means in one file: the file's own terms, then those of its pack, then those of the packs that it
 * uses, in their order. A term keeps the meaning that it has where it is written: a rubric that defines a name of its
 * pack anew changes its own patterns, not its pack's.
 */
final class TermScope {

    /**
     * A term.
     *
     * @param home where the names in its patterns are looked up
     */
    record Definition(String name, Node key, List<Use> uses, TermScope home) {
        List<Pattern> patterns() {
            return uses.stream().map(Use::pattern).toList();
        }
    }

    private final String name;
    private final Map<String, Definition> own = new LinkedHashMap<>();
    private final List<TermScope> outer;

    /** @param name of the rubric or pack whose file it is */
    TermScope(String name, List<TermScope> outer) {
        this.name = name;
        this.outer = List.copyOf(outer);
    }

    String name() {
        return name;
    }

    void define(String term, Node key, List<Use> uses) {
        own.put(term, new Definition(term, key, List.copyOf(uses), this));
    }

    Collection<Definition> own() {
        return own.values();
    }

    Optional<Definition> find(String term) {
        Definition here = own.get(term);
        if (here != null) {
            return Optional.of(here);
        }
        return outer.stream().flatMap(scope -> scope.find(term).stream()).findFirst();
    }

    /** All names that mean something here. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(own.keySet());
        outer.forEach(scope -> names.addAll(scope.names()));
        return names;
    }
}
