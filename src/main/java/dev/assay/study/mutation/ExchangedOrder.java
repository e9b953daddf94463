package dev.assay.study.mutation;

import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns "before" into "after", "faster" into "slower", where a pattern asked for the word. */
final class ExchangedOrder implements Mutator {

    private static final Map<String, String> OPPOSITES = bothWays();

    private static Map<String, String> bothWays() {
        Map<String, String> opposites = new HashMap<>(Wordings.english().pairs("opposites"));
        Wordings.english().pairs("opposites").forEach((word, other) -> opposites.putIfAbsent(other, word));
        return Map.copyOf(opposites);
    }

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            int place = place(statement);
            if (place >= 0) {
                Original original = statement.original();
                String other = OPPOSITES.get(original.answer().folded(place));
                String surface = original.answer().form(place).surface();
                mutants.add(original.mutant(
                        MutantKind.EXCHANGED_ORDER,
                        original.withToken(place, English.asWritten(surface, other)),
                        statement.lost()));
            }
        }
        return mutants;
    }

    /** The only word of the sentence that has an opposite, if everything that earns the concept asks for it; else −1. */
    private static int place(Statement statement) {
        Answer answer = statement.original().answer();
        Sentence sentence = statement.sentence();
        int place = -1;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (OPPOSITES.containsKey(answer.folded(i))) {
                if (place >= 0) {
                    return -1;
                }
                place = i;
            }
        }
        int only = place;
        boolean asked = only >= 0
                && statement.findings().stream()
                        .allMatch(finding -> finding.match().uses(only));
        boolean inTurn = only >= 0
                && only + 1 < sentence.endToken()
                && (answer.folded(only + 1).equals("another")
                        || answer.folded(only + 1).equals("each"));
        return asked && !inTurn && PlainClause.isProse(statement) ? only : -1;
    }
}
