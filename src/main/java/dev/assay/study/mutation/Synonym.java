package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.text.Answer;
import dev.assay.text.Inflections;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces a noun that earns a concept by another one that the same term offers in its place, in the same number. Verbs
 * stay: what one of them may be followed by, another may not.
 */
final class Synonym implements Mutator {

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            for (int i = statement.sentence().firstToken();
                    i < statement.sentence().endToken();
                    i++) {
                if (statement.uses(i) && isNoun(statement.original(), i) && PlainClause.isProse(statement)) {
                    for (String other : others(statement, i)) {
                        replaced(statement.original(), i, other)
                                .ifPresent(text -> mutants.add(
                                        statement.original().mutant(MutantKind.SYNONYM, text, statement.kept())));
                    }
                }
            }
        }
        return mutants;
    }

    private static boolean isNoun(Original original, int token) {
        return original.tag(token).startsWith("NN") && original.isPlainWord(token);
    }

    /** What every finding that uses the word would take in its place. */
    private static Set<String> others(Statement statement, int token) {
        String stem = statement.original().answer().stem(token);
        Set<String> common = null;
        for (Finding finding : statement.findings()) {
            if (finding.match().uses(token)) {
                Set<String> others = new LinkedHashSet<>(
                        PatternWords.alternatives(statement.original().rubric(), finding.pattern(), stem));
                others.removeIf(option -> English.stem(option).equals(stem));
                if (common == null) {
                    common = others;
                } else {
                    common.retainAll(others);
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    /** The text with a noun in the place of another; empty if what comes out is not surely a sentence. */
    private static Optional<String> replaced(Original original, int token, String other) {
        Answer answer = original.answer();
        boolean plural = original.tag(token).equals("NNS");
        Optional<String> form = plural ? English.plural(other) : Optional.of(other);
        boolean article = token > 0 && Set.of("a", "an").contains(answer.folded(token - 1));
        if (form.isEmpty()
                || !Inflections.of(other).contains(other)
                || article && English.beginsWithVowel(other) != English.beginsWithVowel(answer.folded(token))) {
            return Optional.empty();
        }
        String text = original.withToken(token, form.get());
        Original changed = new Original(original.rubric(), Answer.of(text), original.grade(), original.line());
        boolean sameStructure = changed.answer().tokenCount() == answer.tokenCount();
        return sameStructure && changed.tag(token).equals(original.tag(token)) ? Optional.of(text) : Optional.empty();
    }
}
