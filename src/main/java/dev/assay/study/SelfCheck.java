package dev.assay.study;

import dev.assay.grade.Grader;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.rubric.SelfTest;
import dev.assay.study.CheckedCase.Kind;
import dev.assay.study.CheckedCase.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs what rubrics carry to test themselves: the sentences that each concept must hit and miss, and whole answers with
 * the grade that is expected. Each sentence is graded alone.
 */
public final class SelfCheck {

    private final Rubric rubric;
    private final Grader grader;
    private final List<CheckedCase> cases = new ArrayList<>();

    private SelfCheck(Rubric rubric) {
        this.rubric = rubric;
        this.grader = Grader.compileForOwnTests(rubric);
    }

    /** Every case of every rubric of a pack, in the order of the rubrics; uses several threads. */
    public static List<CheckedCase> run(RubricSet rubrics) {
        return rubrics.rubrics().parallelStream()
                .flatMap(rubric -> run(rubric).stream())
                .toList();
    }

    /** Every case of a rubric: the examples by concept, the tests, and whether the tests reach from end to end. */
    public static List<CheckedCase> run(Rubric rubric) {
        SelfCheck check = new SelfCheck(rubric);
        for (Concept concept : rubric.concepts()) {
            check.examples(concept, Kind.HIT, concept.examples().hit());
            check.examples(concept, Kind.MISS, concept.examples().miss());
        }
        check.tests();
        check.bands();
        return List.copyOf(check.cases);
    }

    private void examples(Concept concept, Kind kind, List<Example> examples) {
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            List<String> differences = new Expectation(grader.grade(example.text())).example(concept.id(), kind);
            add(example.line(), kind, concept.id(), i + 1, example.text(), differences, Optional.empty());
        }
    }

    private void tests() {
        for (int i = 0; i < rubric.tests().size(); i++) {
            SelfTest test = rubric.tests().get(i);
            List<String> differences = new Expectation(grader.grade(test.answer())).test(test);
            add(test.line(), Kind.TEST, "", i + 1, test.answer(), differences, test.pending());
        }
    }

    private void bands() {
        List<Band> bands = rubric.bands().bands();
        List<String> missing = new ArrayList<>();
        for (Band band : List.of(bands.get(bands.size() - 1), bands.get(0))) {
            if (rubric.tests().stream().noneMatch(test -> test.band().equals(Optional.of(band.name())))) {
                missing.add("no test expects the band " + band.name());
            }
        }
        add(0, Kind.BANDS, "", 1, "", missing, Optional.empty());
    }

    private void add(
            int line,
            Kind kind,
            String concept,
            int number,
            String text,
            List<String> differences,
            Optional<String> pending) {
        Verdict verdict = Verdict.of(differences.isEmpty(), pending.isPresent());
        cases.add(new CheckedCase(
                rubric.id(), rubric.file(), line, kind, concept, number, text, verdict, differences, pending));
    }
}
