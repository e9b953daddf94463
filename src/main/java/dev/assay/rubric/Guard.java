package dev.assay.rubric;

import dev.assay.match.Pattern;
import java.util.List;

/** A condition that excuses or softens a red flag. */
public sealed interface Guard {

    /** How far from the flag's finding it looks. */
    Reach within();

    /** A condition that the engine knows by name. */
    record BuiltIn(Name name, Reach within) implements Guard {
        /** The conditions that have a name. */
        public enum Name {
            ELABORATED,
            EXPLAINED
        }
    }

    /** One of these concepts, or any if the list is empty, earned credit by a finding within reach. */
    record Concepts(List<String> ids, Reach within) implements Guard {
        public Concepts {
            ids = List.copyOf(ids);
        }

        /** Whether any concept will do. */
        public boolean any() {
            return ids.isEmpty();
        }
    }

    /** One of these patterns is stated within reach. */
    record Matches(List<Pattern> patterns, Reach within) implements Guard {
        public Matches {
            patterns = List.copyOf(patterns);
        }
    }
}
