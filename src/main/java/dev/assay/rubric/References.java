package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file refers to by name, until everything that has a name is known. */
final class References {

    /** What a name can stand for. */
    enum To {
        CONCEPT("concept"),
        SUBJECT("subject"),
        FLAG("red flag"),
        SIGN("good sign"),
        BAND("band");

        private final String word;

        To(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A name and where it stands. */
    record Reference(To to, String name, Node at) {}

    /** A pattern and where it stands. */
    record Use(Pattern pattern, Node at) {}

    private final List<Reference> names = new ArrayList<>();
    private final List<Use> patterns = new ArrayList<>();

    void name(To to, String name, Node at) {
        names.add(new Reference(to, name, at));
    }

    void pattern(Pattern pattern, Node at) {
        patterns.add(new Use(pattern, at));
    }

    /** The patterns in the order in which they were read. */
    List<Use> patterns() {
        return patterns;
    }

    /** Where a name is referred to first. */
    Optional<Node> first(To to, String name) {
        return names.stream()
                .filter(reference -> reference.to() == to && reference.name().equals(name))
                .map(Reference::at)
                .findFirst();
    }

    /** Notes the names that stand for nothing; what {@code known} does not list cannot be judged. */
    void check(Reading reading, Map<To, ? extends Collection<String>> known) {
        for (Reference reference : names) {
            Collection<String> candidates = known.get(reference.to());
            if (candidates != null && !candidates.contains(reference.name())) {
                reading.meaning(reference.at(), unknown(reading, reference.to(), reference.name(), candidates));
            }
        }
    }

    private static String unknown(Reading reading, To to, String name, Collection<String> candidates) {
        if (reading.full()) {
            return "unknown " + to.word();
        }
        return "unknown " + to.word() + " '" + name + "'" + Suggestion.suffixOrKnown(name, candidates);
    }
}
