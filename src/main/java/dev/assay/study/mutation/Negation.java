package dev.assay.study.mutation;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Negates the verb of a plain clause: "doesn't" and "never" before a main verb, "n't" at an auxiliary, "Don't" first. */
final class Negation implements Mutator {

    private static final Map<String, String> AUXILIARIES = Wordings.english().pairs("negated auxiliaries");
    private static final Map<String, String> HELPERS = Wordings.english().pairs("negated helpers");

    @Override
    public List<Mutant> mutants(Material material) {
        List<Mutant> mutants = new ArrayList<>();
        for (Statement statement : material.statements()) {
            PlainClause.of(statement).ifPresent(clause -> {
                for (String text : negated(clause)) {
                    mutants.add(statement.original().mutant(MutantKind.NEGATION, text, statement.lost()));
                }
            });
        }
        return mutants;
    }

    private static List<String> negated(PlainClause clause) {
        Original original = clause.statement().original();
        Answer answer = original.answer();
        int verb = clause.verb();
        String surface = answer.form(verb).surface();
        String word = answer.folded(verb);
        if (clause.imperative()) {
            return List.of(
                    original.withToken(verb, English.asWritten(surface, "don't ") + English.lowerFirst(surface)),
                    original.withToken(verb, English.asWritten(surface, "never ") + English.lowerFirst(surface)));
        }
        if (AUXILIARIES.containsKey(word)) {
            return List.of(original.withToken(verb, English.asWritten(surface, AUXILIARIES.get(word))));
        }
        if (PlainClause.contraction(word) || !original.isPlainWord(verb)) {
            return List.of();
        }
        if (HELPERS.containsKey(word) && isHelper(clause)) {
            return List.of(original.withToken(verb, HELPERS.get(word)));
        }
        if (original.tag(verb).equals("VBP") && !followsItsSubject(clause)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        texts.add(original.withToken(verb, "never " + surface));
        denied(original.tag(verb), word).ifPresent(negated -> texts.add(original.withToken(verb, negated)));
        return texts;
    }

    private static Optional<String> denied(String tag, String verb) {
        return switch (tag) {
            case "VBP" -> Optional.of("don't " + verb);
            case "VBZ" -> English.base(verb).map(base -> "doesn't " + base);
            case "VBD" -> English.base(verb).map(base -> "didn't " + base);
            default -> Optional.empty();
        };
    }

    /** Whether a present form stands behind a plural or a pronoun, perhaps with an adverb between; else it is a noun. */
    private static boolean followsItsSubject(PlainClause clause) {
        Original original = clause.statement().original();
        int before = clause.verb() - 1;
        while (before > clause.first() && original.tag(before).startsWith("RB")) {
            before--;
        }
        return before >= clause.first()
                && Set.of("PRP", "NNS", "NNPS", "CD", "DT").contains(original.tag(before));
    }

    /** Whether "have", "do" are followed by the verb that they help, perhaps behind an adverb. */
    private static boolean isHelper(PlainClause clause) {
        Original original = clause.statement().original();
        int next = clause.verb() + 1;
        while (next < clause.end() && original.tag(next).startsWith("RB")) {
            next++;
        }
        return next < clause.end() && Set.of("VBN", "VB", "VBD").contains(original.tag(next));
    }
}
