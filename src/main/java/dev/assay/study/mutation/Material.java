package dev.assay.study.mutation;

import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grader;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.SelfTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rubric has to be changed. Immutable.
 *
 * @param rubric the rubric
 * @param grader grades by it, as it grades its own tests
 * @param examples the sentences that must hit a concept, and do
 * @param answers the whole answers of its tests
 * @param statements the sentences of both that earn one concept alone
 */
record Material(
        Rubric rubric, Grader grader, List<Original> examples, List<Original> answers, List<Statement> statements) {

    Material {
        examples = List.copyOf(examples);
        answers = List.copyOf(answers);
        statements = List.copyOf(statements);
    }

    static Material of(Rubric rubric, Grader grader) {
        PatternLexicon lexicon = new PatternLexicon(rubric);
        List<Original> examples = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            for (Example example : concept.examples().hit()) {
                Original original = Original.of(rubric, lexicon, grader, example.text(), example.line());
                examples.add(original);
                statement(original, concept).ifPresent(statements::add);
            }
        }
        List<Original> answers = new ArrayList<>();
        for (SelfTest test : rubric.tests()) {
            Original original = Original.of(rubric, lexicon, grader, test.answer(), test.line());
            answers.add(original);
            for (Concept concept : rubric.concepts()) {
                statement(original, concept).ifPresent(statements::add);
            }
        }
        return new Material(rubric, grader, examples, answers, statements);
    }

    private static Optional<Statement> statement(Original original, Concept concept) {
        ConceptGrade grade = original.grade().concept(concept.id());
        return Statement.of(original, concept, grade);
    }
}
