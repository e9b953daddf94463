package dev.assay.study.mutation;

import dev.assay.context.Finding;
import dev.assay.study.Synonyms;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces a word that earns a concept by another one that the same term offers in its place, in the same form. A term
 * holds whatever a rubric takes in that place; only what means the same anywhere is exchanged.
 */
final class Synonym implements Mutator {

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            for (int i = statement.sentence().firstToken();
                    i < statement.sentence().endToken();
                    i++) {
                if (statement.uses(i) && statement.original().isPlainWord(i) && PlainClause.isProse(statement)) {
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

    /** What every finding that uses the word would take in its place. */
    private static Set<String> others(Statement statement, int token) {
        String stem = statement.original().answer().stem(token);
        Set<String> common = null;
        for (Finding finding : statement.findings()) {
            if (finding.match().uses(token)) {
                Set<String> others =
                        new LinkedHashSet<>(statement.original().lexicon().alternatives(finding.pattern(), stem));
                others.removeIf(option -> !Synonyms.same(stem, option));
                if (common == null) {
                    common = others;
                } else {
                    common.retainAll(others);
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    /** The text with a word in the place of another; empty if what comes out is not surely a sentence. */
    private static Optional<String> replaced(Original original, int token, String other) {
        Answer answer = original.answer();
        Optional<String> form = English.inflected(other, original.tag(token));
        boolean article = token > 0 && Set.of("a", "an").contains(answer.folded(token - 1));
        if (form.isEmpty()
                || article && English.beginsWithVowel(other) != English.beginsWithVowel(answer.folded(token))) {
            return Optional.empty();
        }
        String text = original.withToken(token, form.get());
        Answer changed = Answer.of(text);
        boolean sameStructure = changed.tokenCount() == answer.tokenCount();
        return sameStructure && Original.tag(changed, token).equals(original.tag(token))
                ? Optional.of(text)
                : Optional.empty();
    }
}
