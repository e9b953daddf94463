package dev.assay.study.draft;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/** Rubrics that differ from others in a few things. */
final class Copies {

    private Copies() {}

    static Rubric weighted(Rubric rubric, int[] weights) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Concept own = rubric.concepts().get(i);
            concepts.add(new Concept(
                    own.id(),
                    own.says(),
                    own.kind(),
                    weights[i],
                    own.about(),
                    own.match(),
                    own.against(),
                    own.needs(),
                    own.required(),
                    own.bonus(),
                    own.ask(),
                    own.tell(),
                    own.examples()));
        }
        return rubric.with(concepts);
    }
}
