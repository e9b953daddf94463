package dev.assay.study.suggestion;

import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/** One change of a rubric. */
public sealed interface Edit {

    /** The id of the concept that it changes or adds. */
    String concept();

    /** The pattern that it adds, takes away or narrows. */
    String pattern();

    /** What sort of change it is. */
    Kind kind();

    /** The rubric after the change. */
    Rubric applyTo(Rubric rubric);

    /** A sort of change. */
    enum Kind {
        ADD,
        REMOVE,
        NARROW,
        ADD_CONCEPT
    }

    /** One more pattern for a concept. */
    record Add(String concept, String pattern) implements Edit {
        @Override
        public Kind kind() {
            return Kind.ADD;
        }

        @Override
        public Rubric applyTo(Rubric rubric) {
            return EditedRubric.changed(rubric, concept, patterns -> {
                List<Pattern> longer = new ArrayList<>(patterns);
                longer.add(Pattern.parse(pattern));
                return longer;
            });
        }
    }

    /** A pattern less. */
    record Remove(String concept, String pattern) implements Edit {
        @Override
        public Kind kind() {
            return Kind.REMOVE;
        }

        @Override
        public Rubric applyTo(Rubric rubric) {
            return EditedRubric.changed(rubric, concept, patterns -> patterns.stream()
                    .filter(own -> !own.source().equals(pattern))
                    .toList());
        }
    }

    /** A pattern that asks for more than before. */
    record Narrow(String concept, String pattern, String narrowed) implements Edit {
        @Override
        public Kind kind() {
            return Kind.NARROW;
        }

        @Override
        public Rubric applyTo(Rubric rubric) {
            return EditedRubric.changed(rubric, concept, patterns -> patterns.stream()
                    .map(own -> own.source().equals(pattern) ? Pattern.parse(narrowed) : own)
                    .toList());
        }
    }

    /** A new concept of weight 1 with one pattern. */
    record AddConcept(String concept, String says, String pattern) implements Edit {
        @Override
        public Kind kind() {
            return Kind.ADD_CONCEPT;
        }

        @Override
        public Rubric applyTo(Rubric rubric) {
            List<Concept> concepts = new ArrayList<>(rubric.concepts());
            concepts.add(Concept.builder(concept)
                    .says(says)
                    .kind(dev.assay.rubric.Kind.WHAT)
                    .match(pattern)
                    .build());
            return rubric.with(concepts);
        }
    }
}
