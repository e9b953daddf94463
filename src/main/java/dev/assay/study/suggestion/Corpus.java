package dev.assay.study.suggestion;

import dev.assay.grade.Grade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.util.List;

/**
 * The graded answers, and what the rubric as it is makes of them. Arrays go by answer, then by concept. Immutable by
 * agreement: nobody writes into its arrays.
 */
final class Corpus {

    private final Rubric rubric;
    private final List<GradedAnswer> graded;
    private final List<Answer> answers;
    private final List<Grade> grades;
    private final double[] human;
    private final double[] ours;
    private final double[][] credit;
    private final int[] firstSentence;
    private final int weight;

    private Corpus(Rubric rubric, List<GradedAnswer> graded, List<Answer> answers, List<Grade> grades) {
        this.rubric = rubric;
        this.graded = List.copyOf(graded);
        this.answers = List.copyOf(answers);
        this.grades = List.copyOf(grades);
        this.human = graded.stream().mapToDouble(GradedAnswer::score).toArray();
        this.ours = grades.stream().mapToDouble(Grade::score).toArray();
        this.credit = grades.stream()
                .map(grade -> grade.concepts().stream()
                        .mapToDouble(concept -> concept.credit())
                        .toArray())
                .toArray(double[][]::new);
        this.firstSentence = new int[answers.size() + 1];
        for (int i = 0; i < answers.size(); i++) {
            firstSentence[i + 1] = firstSentence[i] + answers.get(i).sentences().size();
        }
        this.weight = rubric.concepts().stream()
                .filter(concept -> !concept.bonus())
                .mapToInt(Concept::weight)
                .sum();
    }

    /** Grades answers by a rubric; uses several threads. */
    static Corpus of(Rubric rubric, List<GradedAnswer> graded) {
        List<Answer> answers =
                graded.stream().map(one -> Answer.of(one.answer())).toList();
        return new Corpus(rubric, graded, answers, grades(Grader.compile(rubric), graded));
    }

    static List<Grade> grades(Grader grader, List<GradedAnswer> graded) {
        return graded.parallelStream().map(one -> grader.grade(one.answer())).toList();
    }

    Rubric rubric() {
        return rubric;
    }

    List<GradedAnswer> graded() {
        return graded;
    }

    int size() {
        return graded.size();
    }

    Answer answer(int index) {
        return answers.get(index);
    }

    Grade grade(int index) {
        return grades.get(index);
    }

    /** What the person gave for an answer. */
    double human(int index) {
        return human[index];
    }

    /** What the rubric gives for an answer. */
    double ours(int index) {
        return ours[index];
    }

    /** What an answer earns for a concept. */
    double credit(int index, int concept) {
        return credit[index][concept];
    }

    /** The number of a sentence among those of all answers. */
    int sentence(int index, int sentence) {
        return firstSentence[index] + sentence;
    }

    /** The weights of all concepts that are no bonus. */
    int weight() {
        return weight;
    }
}
