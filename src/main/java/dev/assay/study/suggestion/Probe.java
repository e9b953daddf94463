package dev.assay.study.suggestion;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each of many patterns would earn in each answer, as the grader itself sees it, stances and subjects included. Each
 * pattern is made a bonus concept of its own, so that all answers are graded once for all patterns.
 */
final class Probe {

    /** More patterns at once would make a grader that takes long to compile. */
    private static final int AT_ONCE = 1500;

    /**
     * A pattern, and how a concept would look for it.
     *
     * @param event whether it is something that the writer did
     */
    record Question(String pattern, boolean event, Optional<String> about) {

        /** As a concept of the rubric, by its index, or a new one would look for it. */
        static Question of(String pattern, int index, Rubric rubric) {
            if (index == Training.NEW_CONCEPT) {
                return new Question(pattern, false, Optional.empty());
            }
            Concept concept = rubric.concepts().get(index);
            return new Question(pattern, concept.kind() == Kind.DONE, concept.about());
        }
    }

    private final Map<Question, double[]> earned = new HashMap<>();

    Probe(Corpus corpus, Set<Question> questions) {
        List<Question> open = List.copyOf(new LinkedHashSet<>(questions));
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            ask(corpus, open.subList(from, Math.min(open.size(), from + AT_ONCE)));
        }
    }

    private void ask(Corpus corpus, List<Question> questions) {
        Rubric rubric = corpus.rubric();
        List<Concept> concepts = new ArrayList<>(rubric.concepts());
        int own = concepts.size();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            concepts.add(EditedRubric.probe(
                    "probe-" + i, question.pattern(), question.event() ? Kind.DONE : Kind.WHAT, question.about()));
        }
        Grader grader = Grader.compile(rubric.with(concepts));
        List<Grade> grades = Corpus.grades(grader, corpus.graded());
        for (int i = 0; i < questions.size(); i++) {
            double[] credits = new double[corpus.size()];
            for (int answer = 0; answer < credits.length; answer++) {
                credits[answer] = grades.get(answer).concepts().get(own + i).credit();
            }
            earned.put(questions.get(i), credits);
        }
    }

    /** What a pattern earns, by answer: fractions. */
    double[] earned(Question question) {
        return earned.get(question);
    }
}
