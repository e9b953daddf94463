package dev.assay.study.lint;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import dev.assay.study.OrdinaryEnglish;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds patterns of concepts that are found where nobody speaks of the concept: in {@value #LEAST_ORDINARY} or more
 * sentences of everyday English that the library carries, or in a quarter of the test answers to the pack's other
 * questions, and of at least half of these questions, so that a pattern is not blamed for two questions about one thing.
 *
 * <p>Concepts of the kind {@code done} are left out: that somebody did something may be said anywhere.
 */
final class BroadPatterns {

    private static final int LEAST_ORDINARY = OrdinaryEnglish.BROAD;
    private static final double LARGEST_SHARE = 0.25;
    private static final double LARGEST_SHARE_OF_QUESTIONS = 0.5;

    /** Fewer answers to other questions than this tell nothing. */
    private static final int FEWEST_ANSWERS = 12;

    private static final int FEWEST_QUESTIONS = 3;

    private final List<Answer> ordinary = OrdinaryEnglish.sentences();
    private final List<Question> questions;

    /** The test answers of a question. */
    private record Question(String rubric, List<Answer> answers) {}

    BroadPatterns(List<Rubric> pack) {
        questions = pack.parallelStream()
                .map(rubric -> new Question(
                        rubric.id(),
                        rubric.tests().stream()
                                .map(SelfTest::answer)
                                .map(Answer::of)
                                .toList()))
                .toList();
    }

    void look(LintedRubric linted, List<LintFinding> findings) {
        int size = linted.patternCount();
        int[] inOrdinary = new int[size];
        ordinary.forEach(answer -> count(linted, answer, inOrdinary));
        int[] inAnswers = new int[size];
        int[] inQuestions = new int[size];
        List<Question> others = questions.stream()
                .filter(question -> !question.rubric().equals(linted.rubric().id()))
                .toList();
        for (Question question : others) {
            int[] ofQuestion = new int[size];
            question.answers().forEach(answer -> count(linted, answer, ofQuestion));
            for (int i = 0; i < size; i++) {
                inAnswers[i] += ofQuestion[i];
                inQuestions[i] += ofQuestion[i] > 0 ? 1 : 0;
            }
        }
        int answers =
                others.stream().mapToInt(question -> question.answers().size()).sum();
        boolean telling = others.size() >= FEWEST_QUESTIONS && answers >= FEWEST_ANSWERS;
        for (int i = 0; i < linted.rubric().concepts().size(); i++) {
            Concept concept = linted.rubric().concepts().get(i);
            for (int j = 0; j < linted.patterns(i).size() && concept.kind() != Kind.DONE; j++) {
                int number = linted.number(i, j);
                List<String> where = new ArrayList<>();
                if (telling
                        && inAnswers[number] >= LARGEST_SHARE * answers
                        && inQuestions[number] >= LARGEST_SHARE_OF_QUESTIONS * others.size()) {
                    where.add(inAnswers[number] + " of " + answers + " test answers to other questions");
                }
                if (inOrdinary[number] >= LEAST_ORDINARY) {
                    where.add(inOrdinary[number] + " of " + ordinary.size() + " sentences of everyday English");
                }
                if (!where.isEmpty()) {
                    LocatedPattern pattern = linted.patterns(i).get(j);
                    findings.add(LintFinding.of(
                            LintRule.BROAD_PATTERN,
                            pattern.place(),
                            pattern.quoted() + " of " + concept.id() + " is found in "
                                    + String.join(" and in ", where)));
                }
            }
        }
    }

    private static void count(LintedRubric linted, Answer answer, int[] counts) {
        linted.found(answer).stream().forEach(pattern -> counts[pattern]++);
    }
}
