package dev.assay.study.lint;

import dev.assay.context.TurningWords;
import dev.assay.grade.Grader;
import dev.assay.match.Coverage;
import dev.assay.match.Match;
import dev.assay.match.Pattern;
import dev.assay.match.PatternSet;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SourceMap;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A rubric with what several rules ask of it: where its patterns stand, and in which texts they are found. For one thread. */
final class LintedRubric {

    private final Rubric rubric;
    private final SourceMap file;
    private final List<List<LocatedPattern>> ofConcepts = new ArrayList<>();
    private final int[] first;
    private final PatternSet patterns;
    private final Coverage coverage;
    private Grader grader;

    LintedRubric(Rubric rubric, SourceMap file) {
        this.rubric = rubric;
        this.file = file;
        List<Concept> concepts = rubric.concepts();
        first = new int[concepts.size()];
        List<Pattern> all = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            first[i] = all.size();
            all.addAll(concepts.get(i).match());
            ofConcepts.add(LocatedPattern.of(concepts.get(i).match(), file, "concepts", i, "match"));
        }
        patterns = PatternSet.compile(all, rubric.terms());
        coverage = Coverage.of(rubric.terms(), rubric.spelling(), TurningWords::has);
    }

    Rubric rubric() {
        return rubric;
    }

    SourceMap file() {
        return file;
    }

    /** Grades by the rubric; compiled when it is first asked for, as few rubrics need it. */
    Grader grader() {
        if (grader == null) {
            grader = Grader.compileForOwnTests(rubric);
        }
        return grader;
    }

    Coverage coverage() {
        return coverage;
    }

    /** The {@code match} patterns of a concept, by its place. */
    List<LocatedPattern> patterns(int concept) {
        return ofConcepts.get(concept);
    }

    /** The number of a concept's pattern among those of all concepts. */
    int number(int concept, int pattern) {
        return first[concept] + pattern;
    }

    /** How many patterns the concepts have. */
    int patternCount() {
        return patterns.patterns().size();
    }

    /** Where the patterns of concepts are found, by their numbers. */
    List<Match> find(Answer answer) {
        return patterns.find(answer);
    }

    /** The numbers of the patterns of concepts that are found in a text. */
    BitSet found(Answer answer) {
        BitSet found = new BitSet();
        find(answer).forEach(match -> found.set(match.pattern()));
        return found;
    }
}
