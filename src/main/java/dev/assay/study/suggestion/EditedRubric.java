package dev.assay.study.suggestion;

import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Rubrics that differ from others in their concepts only. */
final class EditedRubric {

    private EditedRubric() {}

    static Rubric changed(Rubric rubric, String concept, UnaryOperator<List<Pattern>> change) {
        List<Concept> concepts = rubric.concepts().stream()
                .map(own -> own.id().equals(concept) ? with(own, change.apply(own.match())) : own)
                .toList();
        return rubric.with(concepts);
    }

    private static Concept with(Concept concept, List<Pattern> match) {
        return new Concept(
                concept.id(),
                concept.says(),
                concept.kind(),
                concept.weight(),
                concept.about(),
                match,
                concept.against(),
                concept.needs(),
                concept.required(),
                concept.bonus(),
                concept.ask(),
                concept.tell(),
                concept.examples());
    }

    /** One more pattern for a concept, by its index, or for one of its own. */
    static Edit addition(Rubric rubric, int concept, String pattern) {
        if (concept != Training.NEW_CONCEPT) {
            return new Edit.Add(rubric.concepts().get(concept).id(), pattern);
        }
        Set<String> taken = rubric.concepts().stream().map(Concept::id).collect(Collectors.toSet());
        return new Edit.AddConcept(NewConceptId.of(pattern, taken), "Proposed, to be named: " + pattern, pattern);
    }

    /** A concept that nothing depends on, for seeing what a pattern earns. */
    static Concept probe(String id, String pattern, Kind kind, Optional<String> about) {
        return new Concept(
                id,
                id,
                kind,
                1,
                about,
                List.of(Pattern.parse(pattern)),
                List.of(),
                1,
                false,
                true,
                "",
                "",
                Concept.Examples.NONE);
    }
}
