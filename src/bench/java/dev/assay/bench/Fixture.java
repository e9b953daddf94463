package dev.assay.bench;

import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rows are measured on: read once in each process. */
final class Fixture {

    /** How many patterns of a question also the peers are measured with that take long for one. */
    static final int SAMPLE = 60;

    private static final List<Rubric> RUBRICS =
            RubricSet.load(Path.of("rubrics/django")).rubrics();

    private Fixture() {}

    /** The rubrics of the pack for Django. */
    static List<Rubric> rubrics() {
        return RUBRICS;
    }

    /** The rubric for a question. */
    static Rubric rubric(String question) {
        return RUBRICS.stream()
                .filter(rubric -> rubric.id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** For each question the patterns of its rubric that can be put to the peers. */
    static Map<String, PatternGroup> own() {
        Map<String, PatternGroup> groups = new TreeMap<>();
        RUBRICS.forEach(
                rubric -> groups.put(rubric.id(), PatternGroup.of(rubric).common()));
        return groups;
    }

    /** For each question {@value #SAMPLE} of them, at even distances. */
    static Map<String, PatternGroup> sample() {
        Map<String, PatternGroup> groups = own();
        groups.replaceAll((question, group) -> group.sample(SAMPLE));
        return groups;
    }

    /** For each question no patterns. */
    static Map<String, PatternGroup> none() {
        Map<String, PatternGroup> groups = own();
        groups.replaceAll((question, group) -> group.sample(0));
        return groups;
    }

    /** What all rubrics look for. */
    static PatternGroup all() {
        return PatternGroup.union(RUBRICS);
    }

    /** Whatever is a pattern in a rubric, what its terms stand for included. */
    static PatternGroup most() {
        return PatternGroup.unionWithTerms(RUBRICS);
    }
}
