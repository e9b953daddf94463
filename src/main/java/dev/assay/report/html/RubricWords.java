package dev.assay.report.html;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rubrics that graded, for their words: in the pack that is given, or in those that are part of Assay. */
final class RubricWords {

    private final List<RubricSet> packs;

    private RubricWords(List<RubricSet> packs) {
        this.packs = packs;
    }

    /** @param pack the one to look into; if none, all that are part of Assay */
    static RubricWords of(Optional<RubricSet> pack) {
        return new RubricWords(pack.map(List::of).orElseGet(() -> RubricSet.bundledNames().stream()
                .map(RubricSet::bundled)
                .toList()));
    }

    /**
     * The words for a question.
     *
     * @param rubricId the id of its rubric
     * @param fingerprint of the rubric that graded: of several rubrics of the id, the same is taken if there is one
     */
    QuestionWords find(String rubricId, String fingerprint) {
        List<Rubric> found = new ArrayList<>();
        for (RubricSet pack : packs) {
            Optional<Rubric> rubric = pack.find(rubricId);
            if (rubric.isPresent() && Grader.compile(rubric.get()).fingerprint().equals(fingerprint)) {
                return new QuestionWords(rubricId, rubric, QuestionWords.Origin.SAME);
            }
            rubric.ifPresent(found::add);
        }
        return found.isEmpty()
                ? new QuestionWords(rubricId, Optional.empty(), QuestionWords.Origin.UNKNOWN)
                : new QuestionWords(rubricId, Optional.of(found.get(0)), QuestionWords.Origin.CHANGED);
    }
}
