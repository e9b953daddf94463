package dev.assay.study.lint;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds tests that expect the top band, are not pending, and are graded below it; and says what they miss. */
final class ModelAnswers {

    private static final int SHOWN = 4;

    private ModelAnswers() {}

    static void look(LintedRubric linted, List<LintFinding> findings) {
        Rubric rubric = linted.rubric();
        List<Band> bands = rubric.bands().bands();
        Optional<String> top = Optional.of(bands.get(bands.size() - 1).name());
        for (int i = 0; i < rubric.tests().size(); i++) {
            SelfTest test = rubric.tests().get(i);
            if (!test.band().equals(top) || test.pending().isPresent()) {
                continue;
            }
            Grade grade = linted.grader().grade(test.answer());
            if (!grade.band().equals(top.get())) {
                findings.add(LintFinding.of(
                        LintRule.MODEL_ANSWER_BELOW_TOP,
                        linted.file().at("tests", i, "answer"),
                        "a model answer, expected to be " + top.get() + ", is " + grade.band() + " with "
                                + grade.score() + ": " + lost(grade)));
            }
        }
    }

    private static String lost(Grade grade) {
        List<String> lost = new ArrayList<>();
        String missed = grade.concepts().stream()
                .filter(concept -> concept.credit() < 1)
                .sorted(Comparator.comparing(ConceptGrade::weight).reversed())
                .limit(SHOWN)
                .map(concept -> concept.id() + " (weight " + concept.weight() + ")")
                .collect(Collectors.joining(", "));
        if (!missed.isEmpty()) {
            lost.add("it misses " + missed);
        }
        String raised = grade.flags().stream()
                .filter(RaisedFlag::counts)
                .map(RaisedFlag::id)
                .collect(Collectors.joining(", "));
        if (!raised.isEmpty()) {
            lost.add("it raises " + raised);
        }
        return String.join("; ", lost);
    }
}
