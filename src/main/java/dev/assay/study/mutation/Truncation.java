package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Grade;
import dev.assay.grade.RaisedFlag;
import dev.assay.grade.Status;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences off the end of a whole answer, and takes out the one that alone earns a concept. What is cut off the end
 * holds nothing that speaks against the answer, since it would rise for good reason then.
 */
final class Truncation implements Mutator {

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Original original : material.answers()) {
            cut(original, mutants);
        }
        for (Statement statement : material.statements()) {
            boolean answer = material.answers().contains(statement.original());
            if (answer && statement.original().answer().sentences().size() > 1 && standsInProse(statement)) {
                mutants.add(statement.original().mutant(MutantKind.TRUNCATION, without(statement), statement.lost()));
            }
        }
        return mutants;
    }

    /** The text without the sentence and the blanks behind it. */
    private static String without(Statement statement) {
        String text = statement.original().text();
        String rest = text.substring(statement.sentence().end());
        return (text.substring(0, statement.sentence().start()) + rest.stripLeading()).stripTrailing();
    }

    private static boolean standsInProse(Statement statement) {
        return statement.sentence().kind() == Sentence.Kind.PROSE;
    }

    private static void cut(Original original, List<Mutant> mutants) {
        Set<Integer> costly = costly(original);
        List<Sentence> sentences = original.answer().sentences();
        for (int i = sentences.size() - 1; i > 0 && !costly.contains(i); i--) {
            mutants.add(original.mutant(
                    MutantKind.TRUNCATION,
                    original.text().substring(0, sentences.get(i).start()).stripTrailing(),
                    new Movement.NoHigher()));
        }
    }

    /** The sentences that hold what raises a flag or denies a concept. */
    private static Set<Integer> costly(Original original) {
        Grade grade = original.grade();
        List<Finding> against = new ArrayList<>();
        for (ConceptGrade concept : grade.concepts()) {
            concept.findings().stream()
                    .filter(finding -> !finding.stance().asserts())
                    .forEach(against::add);
            if (concept.status() == Status.SWAPPED) {
                against.addAll(concept.findings());
            }
        }
        grade.flags().stream().filter(RaisedFlag::counts).forEach(flag -> against.addAll(flag.findings()));
        Set<Integer> sentences = new HashSet<>();
        for (Finding finding : against) {
            if (finding.match().wordCount() > 0) {
                sentences.add(original.answer()
                        .sentenceOf(finding.match().firstToken())
                        .index());
            }
        }
        return sentences;
    }
}
