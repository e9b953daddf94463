package dev.assay.batch;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.rubric.SelfTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small pack to grade by. */
final class SampleAnswers {

    static final RubricSet PACK = RubricSet.of("sample", "A sample", List.of(rubric("q-1"), rubric("q-2")));

    private SampleAnswers() {}

    private static Rubric rubric(String id) {
        return Rubric.builder(id)
                .question("How do you store passwords?")
                .concept(Concept.builder("hash")
                        .says("Passwords are hashed")
                        .match("hash")
                        .hit("They are hashed.")
                        .miss("They are stored."))
                .test(expecting("They are hashed.", "senior"))
                .test(expecting("They are stored.", "junior"))
                .build();
    }

    private static SelfTest expecting(String answer, String band) {
        return new SelfTest(answer, Optional.of(band), Map.of(), Optional.empty(), List.of(), Optional.empty(), 0);
    }
}
