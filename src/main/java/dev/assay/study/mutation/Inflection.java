package dev.assay.study.mutation;

import dev.assay.rubric.Kind;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a word that earns a concept into another number or tense: the object at the end of a sentence into the plural, the
 * verb of a plain clause into the past. What somebody did is left in its tense.
 */
final class Inflection implements Mutator {

    private static final Set<String> PEOPLE = Set.of("i", "we", "you", "they");

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            if (statement.concept().kind() != Kind.DONE && PlainClause.isProse(statement)) {
                plural(statement).ifPresent(text -> mutants.add(mutant(statement, text)));
                past(statement).ifPresent(text -> mutants.add(mutant(statement, text)));
            }
        }
        return mutants;
    }

    private static Mutant mutant(Statement statement, String text) {
        return statement.original().mutant(MutantKind.INFLECTION, text, statement.kept());
    }

    /** "I check the header." becomes "I check the headers." */
    private static Optional<String> plural(Statement statement) {
        Original original = statement.original();
        Answer answer = original.answer();
        Sentence sentence = statement.sentence();
        int last = sentence.endToken() - 1;
        if (last - 3 < sentence.firstToken()
                || !statement.uses(last)
                || !original.tag(last).equals("NN")
                || !original.isPlainWord(last)
                || !answer.folded(last - 1).equals("the")) {
            return Optional.empty();
        }
        return English.plural(answer.folded(last)).map(plural -> original.withToken(last, plural));
    }

    /** "We verify the type." becomes "We verified the type." */
    private static Optional<String> past(Statement statement) {
        return PlainClause.of(statement)
                .filter(clause -> clause.isWhole() && !clause.imperative())
                .filter(clause -> statement.uses(clause.verb()))
                .flatMap(clause -> {
                    Original original = statement.original();
                    int verb = clause.verb();
                    String word = original.answer().folded(verb);
                    boolean plain = original.isPlainWord(verb) && verb > 0;
                    String tag = original.tag(verb);
                    Optional<String> base = tag.equals("VBZ")
                            ? English.base(word)
                            : tag.equals("VBP")
                                            && PEOPLE.contains(original.answer().folded(verb - 1))
                                    ? Optional.of(word)
                                    : Optional.empty();
                    return plain
                            ? base.flatMap(English::past).map(past -> original.withToken(verb, past))
                            : Optional.<String>empty();
                });
    }
}
