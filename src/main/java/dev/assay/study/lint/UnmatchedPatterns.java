package dev.assay.study.lint;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Place;
import dev.assay.rubric.SelfTest;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Counts, for each concept, the patterns that are found in none of the rubric's examples and tests. */
final class UnmatchedPatterns {

    private UnmatchedPatterns() {}

    static void look(LintedRubric linted, List<LintFinding> findings) {
        BitSet found = new BitSet();
        texts(linted).distinct().forEach(text -> found.or(linted.found(Answer.of(text))));
        List<Concept> concepts = linted.rubric().concepts();
        for (int i = 0; i < concepts.size(); i++) {
            List<LocatedPattern> patterns = linted.patterns(i);
            List<Place> unmatched = new ArrayList<>();
            for (int j = 0; j < patterns.size(); j++) {
                if (!found.get(linted.number(i, j))) {
                    unmatched.add(patterns.get(j).place());
                }
            }
            if (!unmatched.isEmpty()) {
                findings.add(LintFinding.of(
                        LintRule.UNMATCHED_PATTERN,
                        unmatched.get(0),
                        unmatched.size() + " of " + patterns.size() + " patterns of "
                                + concepts.get(i).id() + " are found in no example and no test; this is the first",
                        unmatched.subList(1, unmatched.size())));
            }
        }
    }

    private static Stream<String> texts(LintedRubric linted) {
        Stream<String> examples = linted.rubric().concepts().stream()
                .flatMap(
                        concept -> Stream.concat(concept.examples().hit().stream(), concept.examples().miss().stream()))
                .map(Example::text);
        return Stream.concat(examples, linted.rubric().tests().stream().map(SelfTest::answer));
    }
}
