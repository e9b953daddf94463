package dev.assay.study.lint;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.study.Breadth;
import java.util.List;
import java.util.Optional;

/**
 * Finds patterns of concepts that are found where nobody speaks of the concept, by the measure of {@link Breadth}.
 *
 * <p>Concepts of the kind {@code done} are left out: that somebody did something may be said anywhere.
 */
final class BroadPatterns {

    private final Breadth breadth;

    BroadPatterns(List<Rubric> pack) {
        breadth = Breadth.of(pack);
    }

    void look(LintedRubric linted, List<LintFinding> findings) {
        List<Optional<String>> broad = breadth.of(linted.rubric().id(), linted.patternCount(), linted::found);
        for (int i = 0; i < linted.rubric().concepts().size(); i++) {
            Concept concept = linted.rubric().concepts().get(i);
            for (int j = 0; j < linted.patterns(i).size() && concept.kind() != Kind.DONE; j++) {
                LocatedPattern pattern = linted.patterns(i).get(j);
                broad.get(linted.number(i, j))
                        .ifPresent(where -> findings.add(LintFinding.of(
                                LintRule.BROAD_PATTERN,
                                pattern.place(),
                                pattern.quoted() + " of " + concept.id() + " is found in " + where)));
            }
        }
    }
}
