package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.grade.ConceptGrade;
import dev.assay.rubric.Concept;
import dev.assay.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that holds everything that earns a concept in a text.
 *
 * @param original the text
 * @param concept the concept
 * @param sentence the sentence
 * @param findings what earns the concept, at least one
 */
record Statement(Original original, Concept concept, Sentence sentence, List<Finding> findings) {

    Statement {
        findings = List.copyOf(findings);
    }

    /** The sentence that earns a concept; empty if there is none, or more than one. */
    static Optional<Statement> of(Original original, Concept concept, ConceptGrade grade) {
        List<Finding> findings = grade.findings().stream()
                .filter(finding -> finding.stance().asserts())
                .toList();
        List<Sentence> sentences = findings.stream()
                .map(finding -> original.answer().sentenceOf(finding.match().firstToken()))
                .distinct()
                .toList();
        return grade.credit() > 0 && sentences.size() == 1
                ? Optional.of(new Statement(original, concept, sentences.get(0), findings))
                : Optional.empty();
    }

    /** The characters of the sentence. */
    String text() {
        return original.text().substring(sentence.start(), sentence.end());
    }

    /** Whether a token is one that a pattern asked for. */
    boolean uses(int token) {
        return findings.stream().anyMatch(finding -> finding.match().uses(token));
    }

    /** The words of each pattern that asked for a token. */
    List<PatternWords> wordsOf(int token) {
        return findings.stream()
                .filter(finding -> finding.match().uses(token))
                .map(finding -> original.lexicon().words(finding.pattern()))
                .toList();
    }

    /** A mutant in which the sentence is replaced. */
    Mutant mutant(MutantKind kind, String replacement, Movement movement) {
        return original.mutant(kind, original.with(sentence, replacement), movement);
    }

    /** The movement of a mutant that states the concept no more. */
    Movement lost() {
        return new Movement.Lost(concept.id());
    }

    /** The movement of a mutant that states the concept as before. */
    Movement kept() {
        return new Movement.Kept(concept.id());
    }
}
