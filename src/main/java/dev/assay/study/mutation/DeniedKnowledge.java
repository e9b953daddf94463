package dev.assay.study.mutation;

import java.util.ArrayList;
import java.util.List;

/** Puts a sentence behind "I don't know whether". */
final class DeniedKnowledge implements Mutator {

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            PlainClause.of(statement)
                    .filter(clause -> clause.isWhole() && clause.beginsWithSubject())
                    .ifPresent(clause -> {
                        String text = Wordings.english().pick("doubts", statement.text()) + " " + clause.inner() + ".";
                        mutants.add(statement.mutant(MutantKind.DENIED_KNOWLEDGE, text, statement.lost()));
                    });
        }
        return mutants;
    }
}
