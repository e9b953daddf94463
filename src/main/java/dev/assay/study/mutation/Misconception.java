package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.grade.Status;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Concept.Example;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * States a known misconception: a sentence that must miss a concept, and misses it because one of the concept's {@code
 * against} patterns is stated. It takes the place of the sentence that earns the concept in a whole answer, or follows
 * an example.
 */
final class Misconception implements Mutator {

    private static final Set<String> LINKS = Wordings.english().words("links");
    private static final String CUE = "against";

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Concept concept : material.rubric().concepts()) {
            List<String> misconceptions = misconceptions(material, concept);
            for (Statement statement : material.statements()) {
                boolean own = statement.concept().id().equals(concept.id());
                if (own && !misconceptions.isEmpty() && isProse(statement)) {
                    String text = statement.text();
                    String wrong = misconceptions.get(Math.floorMod(text.hashCode(), misconceptions.size()));
                    mutants.add(
                            material.answers().contains(statement.original())
                                    ? statement.mutant(MutantKind.MISCONCEPTION, wrong, statement.lost())
                                    : beside(statement, wrong));
                }
            }
        }
        return mutants;
    }

    private static boolean isProse(Statement statement) {
        return PlainClause.isProse(statement) && statement.sentence().kind() == Sentence.Kind.PROSE;
    }

    private static Mutant beside(Statement statement, String wrong) {
        String text = statement.original().text().strip();
        return statement
                .original()
                .mutant(
                        MutantKind.MISCONCEPTION,
                        English.sentence(text) + " " + wrong,
                        new Movement.Lowered(statement.concept().id()));
    }

    private static List<String> misconceptions(Material material, Concept concept) {
        List<String> misconceptions = new ArrayList<>();
        for (Example miss : concept.examples().miss()) {
            ConceptGrade grade = material.grader().grade(miss.text()).concept(concept.id());
            boolean stated =
                    grade.status() == Status.DENIED && grade.findings().stream().anyMatch(Misconception::isAgainst);
            if (stated && standsAlone(miss.text())) {
                misconceptions.add(English.sentence(miss.text().strip()));
            }
        }
        return misconceptions;
    }

    private static boolean isAgainst(Finding finding) {
        return finding.cue().filter(cue -> cue.kind().equals(CUE)).isPresent();
    }

    /** Whether a text is one sentence that says by itself what it speaks of. */
    private static boolean standsAlone(String text) {
        Answer answer = Answer.of(text);
        if (answer.sentences().size() != 1 || answer.tokenCount() == 0) {
            return false;
        }
        Sentence sentence = answer.sentences().get(0);
        return sentence.kind() == Sentence.Kind.PROSE && !LINKS.contains(answer.folded(sentence.firstToken()));
    }
}
